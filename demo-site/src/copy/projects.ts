import type { SceneName } from '../art/pictures.ts';
import type { Both } from '../lang.ts';

/** A piece of work made to order, as the portfolio shows it. */
export interface Project {
  slug: Both;
  title: Both;
  teaser: Both;
  text: Both;
  picture: SceneName;
  alt: Both;
  client: Both;
  year: Both;
  made: Both;
}

export const PROJECTS: readonly Project[] = [
  {
    slug: { en: 'tea-house-in-yazd', fa: 'چای‌خانه-یزد' },
    title: { en: 'A tea house in Yazd', fa: 'چای‌خانه‌ای در یزد' },
    teaser: {
      en: 'A wall of 640 star tiles behind the samovar.',
      fa: 'دیواری از ۶۴۰ کاشی ستاره‌ای پشت سماور.',
    },
    text: {
      en: `The owner wanted a wall that looks cool when it is forty-two degrees outside. We made six turquoises, from sea to sky, and let the tilers mix them as they came out of the crate.

Each star was cut from the slab by hand, so the joints are not quite straight. In the lamplight that is what makes the wall move.`,
      fa: `صاحب چای‌خانه دیواری می‌خواست که وقتی بیرون چهل‌ودو درجه است خنک به نظر برسد. شش فیروزه‌ای ساختیم، از دریا تا آسمان، و گذاشتیم کاشی‌کارها به همان ترتیبی که از جعبه درمی‌آمد کار کنند.

هر ستاره با دست از لوح بریده شده و درزها کاملاً راست نیستند. زیر نور چراغ همین است که دیوار را تکان می‌دهد.`,
    },
    picture: 'tea-house',
    alt: {
      en: 'A copper samovar before a wall of star-shaped tiles',
      fa: 'سماور مسی جلوی دیواری از کاشی‌های ستاره‌ای',
    },
    client: { en: 'Khan tea house', fa: 'چای‌خانهٔ خان' },
    year: { en: '2025', fa: '۱۴۰۴' },
    made: { en: '640 tiles, 24 cups', fa: '۶۴۰ کاشی، ۲۴ پیاله' },
  },
  {
    slug: { en: 'guest-house-in-kashan', fa: 'اقامتگاه-کاشان' },
    title: { en: 'A guest house in Kashan', fa: 'اقامتگاهی در کاشان' },
    teaser: {
      en: 'Curtains for eleven windows of coloured glass.',
      fa: 'پرده برای یازده پنجرهٔ ارسی.',
    },
    text: {
      en: `Eleven sash windows, each with three hundred panes in five colours. A curtain before such a window must know when to be silent. We printed only cypresses, far apart, on unbleached cotton, and left the top plain for the light.

In the morning the floor is red and blue. The curtains only keep it from waking the guests before seven.`,
      fa: `یازده ارسی، هر کدام سیصد شیشه در پنج رنگ. پردهٔ چنین پنجره‌ای باید بداند کجا ساکت باشد. فقط سرو چاپ زدیم، دور از هم، روی پنبهٔ خام، و بالا را برای نور خالی گذاشتیم.

صبح‌ها کف اتاق سرخ و آبی است. پرده‌ها فقط نمی‌گذارند مهمان پیش از هفت بیدار شود.`,
    },
    picture: 'guest-house',
    alt: {
      en: 'A window of coloured glass between two printed curtains',
      fa: 'پنجرهٔ شیشه‌رنگی میان دو پردهٔ قلمکار',
    },
    client: { en: 'Saray-e Ameri', fa: 'سرای عامری' },
    year: { en: '2024', fa: '۱۴۰۳' },
    made: { en: '22 curtains, 132 metres of cloth', fa: '۲۲ پرده، ۱۳۲ متر پارچه' },
  },
  {
    slug: { en: 'dining-room-in-tehran', fa: 'سالن-غذاخوری-تهران' },
    title: { en: 'A dining room in Tehran', fa: 'سالن غذاخوری در تهران' },
    teaser: {
      en: 'Pierced copper lamps that draw stars on the ceiling.',
      fa: 'چراغ‌های مسی مشبک که روی سقف ستاره می‌کشند.',
    },
    text: {
      en: `The room is a former garage with a five-metre ceiling. Eighteen lamps hang in it at eighteen heights, because the string was measured by eye by three different people.

Each was pierced with about nine hundred holes in two sizes. The engraver numbered them on the inside, for the day when one has to be made again.`,
      fa: `اینجا قبلاً گاراژ بود، با سقف پنج‌متری. هجده چراغ در هجده بلندی آویزان است، چون بند را سه نفر چشمی اندازه گرفتند.

هر کدام حدود نهصد سوراخ در دو اندازه دارد. قلم‌زن داخلشان شماره زده، برای روزی که یکی را دوباره بسازیم.`,
    },
    picture: 'dining-room',
    alt: {
      en: 'Copper lamps with star-like holes hang over three tables',
      fa: 'چراغ‌های مسی مشبک بالای سه میز',
    },
    client: { en: 'Nan-o-Namak', fa: 'رستوران نان و نمک' },
    year: { en: '2025', fa: '۱۴۰۴' },
    made: { en: '18 lamps', fa: '۱۸ چراغ' },
  },
  {
    slug: { en: 'wedding-in-lisbon', fa: 'عروسی-در-لیسبون' },
    title: { en: 'A wedding in Lisbon', fa: 'عروسی در لیسبون' },
    teaser: {
      en: '120 small bowls, one for each guest, names on the foot.',
      fa: '۱۲۰ کاسهٔ کوچک، یکی برای هر مهمان، با نام زیر پایه.',
    },
    text: {
      en: `She is from Isfahan and he is from Porto, and both towns are known for blue tiles. The bowls have his blue outside and her turquoise inside, and each guest’s name on the foot, in both scripts.

Three broke on the way. We had made six more, for the guests one always forgets.`,
      fa: `عروس اصفهانی است و داماد اهل پورتو، و هر دو شهر به کاشی آبی معروف‌اند. بیرون کاسه‌ها آبیِ اوست و داخلشان فیروزه‌ایِ این، و زیر پایه نام هر مهمان به هر دو خط.

سه تا در راه شکست. شش تا بیشتر ساخته بودیم، برای مهمان‌هایی که همیشه از قلم می‌افتند.`,
    },
    picture: 'wedding-bowls',
    alt: {
      en: 'Rows of small bowls in turquoise, white, rose and saffron',
      fa: 'ردیف کاسه‌های کوچک فیروزه‌ای، سفید، گلبهی و زعفرانی',
    },
    client: { en: 'Roya and Tiago', fa: 'رؤیا و تیاگو' },
    year: { en: '2026', fa: '۱۴۰۵' },
    made: { en: '126 bowls', fa: '۱۲۶ کاسه' },
  },
];
