import type { Both } from '../lang.ts';

export const FAQS: readonly { question: Both; answer: Both }[] = [
  {
    question: { en: 'Is the pottery safe for food?', fa: 'ظرف‌های سفالی برای غذا سالم‌اند؟' },
    answer: {
      en: 'Yes. Our glazes are free of lead and cadmium and are tested every spring. Bowls and cups may go into the dishwasher, not into the oven.',
      fa: 'بله. لعاب‌های ما سرب و کادمیوم ندارند و هر بهار آزمایش می‌شوند. کاسه و پیاله در ماشین ظرف‌شویی شسته می‌شوند، اما در فر نگذارید.',
    },
  },
  {
    question: {
      en: 'Will mine look exactly like the picture?',
      fa: 'کاری که می‌رسد دقیقاً مثل عکس است؟',
    },
    answer: {
      en: 'Nearly. Each piece is made by hand, so a fish may look the other way. If you want to see yours before it leaves, write it in a message and we send a photograph.',
      fa: 'تقریباً. هر کار دست‌ساز است و ممکن است ماهی‌ای به سمت دیگر نگاه کند. اگر می‌خواهید پیش از ارسال ببینیدش، بنویسید تا عکسش را بفرستیم.',
    },
  },
  {
    question: {
      en: 'How long does something made to order take?',
      fa: 'سفارش ساخت چقدر طول می‌کشد؟',
    },
    answer: {
      en: 'Copper three weeks, pottery five, printed cloth four, kilims eight to ten. You get a date with the offer, and a photograph halfway.',
      fa: 'مس سه هفته، سفال پنج، قلمکار چهار و گلیم هشت تا ده هفته. تاریخ را با پیش‌فاکتور می‌گوییم و نیمهٔ راه عکس می‌فرستیم.',
    },
  },
  {
    question: { en: 'What does delivery cost?', fa: 'هزینهٔ ارسال چقدر است؟' },
    answer: {
      en: 'Tracked post is €14, and free from €150. The courier is €32. Collecting at the workshop costs nothing and comes with tea.',
      fa: 'پست پیشتاز ۱۲۰ هزار تومان و از ۵ میلیون تومان رایگان است. تیپاکس ۲۶۰ هزار تومان. تحویل در کارگاه رایگان است، با چای.',
    },
  },
  {
    question: { en: 'Are there customs duties?', fa: 'مالیات و عوارض هم اضافه می‌شود؟' },
    answer: {
      en: 'The total in the cart has 10% tax in it, and we pay it for you at the border. Nothing more is asked at your door.',
      fa: 'در مبلغ سبد خرید ۱۰٪ مالیات بر ارزش افزوده آمده است و چیز دیگری اضافه نمی‌شود.',
    },
  },
  {
    question: { en: 'Can I send it back?', fa: 'می‌توانم پس بدهم؟' },
    answer: {
      en: 'Within 30 days, for any reason, as long as it is whole. Pieces made to order are yours for good, unless they are not what we agreed.',
      fa: 'تا ۳۰ روز، به هر دلیل، به شرط سالم‌بودن. کار سفارشی پس گرفته نمی‌شود، مگر آنکه با قرارمان فرق داشته باشد.',
    },
  },
  {
    question: { en: 'What if it arrives broken?', fa: 'اگر شکسته برسد چه؟' },
    answer: {
      en: 'It happens to one parcel in ninety. Send a photograph within seven days: we make it again or give your money back.',
      fa: 'از هر نود بسته یکی این‌طور می‌شود. تا هفت روز عکس بفرستید: دوباره می‌سازیم یا پول را برمی‌گردانیم.',
    },
  },
  {
    question: { en: 'Do you sell to shops?', fa: 'به فروشگاه‌ها هم می‌فروشید؟' },
    answer: {
      en: 'To a few, whose owners have been here for tea. Write to us, and come.',
      fa: 'به چند تایی که صاحبشان اینجا چای خورده. بنویسید و بیایید.',
    },
  },
];
