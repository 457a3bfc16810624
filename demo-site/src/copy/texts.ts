import type { Both } from '../lang.ts';

/** Pages that are mostly text. Paragraphs are parted by empty lines; `## ` begins a heading. */
interface TextPage {
  title: Both;
  lead: Both;
  text: Both;
}

export const ABOUT: TextPage = {
  title: { en: 'About us', fa: 'دربارهٔ ما' },
  lead: {
    en: 'Naqsh means pattern, dast means hand. That is all we have.',
    fa: 'نقش و دست؛ همهٔ سرمایهٔ ما همین دوتاست.',
  },
  text: {
    en: `In 2009 Maryam Sadri rented a ruined courtyard behind the Friday mosque because it had a kiln. Her cousin Davoud cut printing blocks and had nowhere to print. They shared the rent, then the tea, then the name.

## Eleven people

Today we are two potters, three printers, a block cutter, two engravers, a coppersmith, a seamstress and Akbar, who does what Akbar does. The kilims come from four families near Chelgerd whom we have known for twelve years. They set their prices; we add the transport and a third.

## What we hold to

Nobody here is paid by the piece. What breaks is mended. We tell you who made what you hold, and them who bought it, if you let us. And we close for two weeks at Nowruz, whatever the orders say.`,
    fa: `سال ۱۳۸۸ مریم صدری حیاطی مخروبه پشت مسجد جامع اجاره کرد، چون کوره داشت. پسرعمویش داوود قالب قلمکار می‌تراشید و جایی برای چاپ نداشت. اول اجاره را شریک شدند، بعد چای را، بعد نام را.

## یازده نفر

امروز دو سفالگر، سه چاپ‌گر، یک قالب‌تراش، دو قلم‌زن، یک مسگر، یک خیاط و اکبر هستیم که کار اکبر را می‌کند. گلیم‌ها را چهار خانواده نزدیک چلگرد می‌بافند که دوازده سال است می‌شناسیمشان. قیمت را خودشان می‌گذارند؛ ما کرایه و یک‌سوم رویش می‌گذاریم.

## پای چه می‌ایستیم

اینجا به کسی دانه‌ای مزد نمی‌دهیم. هر چه بشکند تعمیر می‌شود. به شما می‌گوییم کاری که در دست دارید را چه کسی ساخته و به او می‌گوییم چه کسی خریده، اگر بخواهید. نوروز هم دو هفته تعطیلیم، هر قدر سفارش باشد.`,
  },
};

export const SHIPPING: TextPage = {
  title: { en: 'Shipping and returns', fa: 'شرایط ارسال و بازگشت کالا' },
  lead: {
    en: 'What it costs, how long it takes, and what happens if you change your mind.',
    fa: 'چقدر می‌شود، چقدر طول می‌کشد و اگر پشیمان شدید چه.',
  },
  text: {
    en: `## Shipping

Pieces that are ready leave the workshop within two working days. Tracked post takes 8 to 12 working days and costs €14, from €150 of goods nothing. The courier takes 3 to 5 days and costs €32. Everything travels insured, in recycled wool.

## Tax and customs

The total in your cart has 10% tax in it. We declare and pay it; nothing is asked at your door.

## Returns

You have 30 days from the day it arrives. Write to us, pack it as it came, and we send the money back on the day it reaches us. The way back is yours to pay, unless the mistake was ours.

## Made to order

What was made for you alone cannot be sent back, unless it differs from what we agreed. You see a photograph halfway, and may still change your mind then, for half of the price.

## Warranty

Two years on making and material, and mending for life at the price of the post.`,
    fa: `## ارسال

کارهای آماده تا دو روز کاری از کارگاه بیرون می‌روند. پست پیشتاز ۳ تا ۵ روز کاری و ۱۲۰ هزار تومان است، از ۵ میلیون تومان خرید رایگان. تیپاکس ۱ تا ۲ روز و ۲۶۰ هزار تومان. همهٔ بسته‌ها بیمه‌اند و با پشم بازیافتی بسته‌بندی می‌شوند.

## مالیات

در مبلغ قابل پرداخت ۱۰٪ مالیات بر ارزش افزوده آمده است و چیز دیگری نمی‌گیریم.

## بازگشت کالا

از روز رسیدن ۳۰ روز مهلت دارید. برایمان بنویسید و همان‌طور که رسیده بسته‌بندی کنید؛ همان روزی که به دستمان برسد پول را برمی‌گردانیم. کرایهٔ برگشت با شماست، مگر اشتباه از ما باشد.

## کارهای سفارشی

کاری که فقط برای شما ساخته شده پس گرفته نمی‌شود، مگر با قرارمان فرق داشته باشد. نیمهٔ کار عکس می‌بینید و هنوز می‌توانید با پرداخت نیمی از مبلغ منصرف شوید.

## ضمانت

دو سال ضمانت ساخت و جنس، و تعمیر مادام‌العمر فقط با هزینهٔ پست.`,
  },
};

export const PRIVACY: TextPage = {
  title: { en: 'Privacy', fa: 'حریم خصوصی' },
  lead: {
    en: 'We would rather know our clay than your clicks.',
    fa: 'گل خودمان را بیشتر از کلیک‌های شما می‌شناسیم.',
  },
  text: {
    en: `## Your cart

One cookie keeps your cart together for a week. It holds a random number and nothing else.

## Your order

We keep name and address for as long as tax law asks us to, on a computer in the courtyard. In this demonstration shop they are gone when it is switched off.

## Counting

We count how visits go through the shop, without cookies and without knowing whose they are: the journey stays in your own browser.`,
    fa: `## سبد خرید

یک کوکی سبد شما را یک هفته نگه می‌دارد. در آن فقط عددی تصادفی است.

## سفارش

نام و نشانی را تا وقتی قانون مالیات بخواهد روی رایانه‌ای در حیاط نگه می‌داریم. در این فروشگاه نمایشی با خاموش‌شدن آن پاک می‌شود.

## شمارش

می‌شماریم که بازدیدها در فروشگاه چطور پیش می‌روند، بی‌کوکی و بی‌آنکه بدانیم از کیست: سفر هر کس در مرورگر خودش می‌ماند.`,
  },
};

export const GUIDE: TextPage = {
  title: { en: 'Buying guide', fa: 'راهنمای خرید' },
  lead: {
    en: 'How to tell good work from quick work, ours or anybody’s.',
    fa: 'چطور کار خوب را از کار سرسری بشناسیم، چه مال ما و چه دیگران.',
  },
  text: {
    en: `## Pottery

Tap the rim with a fingernail: it should ring. Turn the piece over: an unglazed foot ring without chips is a sign of a careful firing. Ask whether the glaze is free of lead, and ask for the test.

## Block-printed cloth

Look at the back. A printed-through shadow is good; a white back is screen print. Somewhere two strikes must meet not quite exactly. If they meet exactly everywhere, no hand was there.

## Kilims

Fold it and look into the fold: the colour should be as strong inside as outside. Wet a white cloth and rub; madder and indigo stay. A weaver’s red has stripes.

## Copper

It should be heavier than you expect. Below one millimetre it dents, and the tinning inside must be grey and even, never yellow.`,
    fa: `## سفال

با ناخن به لبه‌اش بزنید؛ باید زنگ بزند. وارونه‌اش کنید: پایهٔ بی‌لعابِ بی‌لب‌پر نشانهٔ پخت باحوصله است. بپرسید لعاب سرب دارد یا نه و برگهٔ آزمایش بخواهید.

## قلمکار

پشت پارچه را ببینید. سایهٔ رنگ خوب است؛ پشتِ سفید یعنی چاپ سیلک. جایی باید دو ضربه درست روی هم ننشسته باشد. اگر همه‌جا دقیق است، دستی در کار نبوده.

## گلیم

تا کنید و داخل تا را ببینید: رنگ باید همان‌قدر زنده باشد. پارچهٔ سفید خیس بکشید؛ روناس و نیل پس نمی‌دهند. سرخیِ بافنده رگه دارد.

## مس

باید از آنچه فکر می‌کنید سنگین‌تر باشد. نازک‌تر از یک میلی‌متر فرو می‌رود، و قلع داخلش باید خاکستری و یک‌دست باشد، نه زرد.`,
  },
};
