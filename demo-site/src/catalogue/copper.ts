import type { Product } from './product.ts';

export const COPPER: readonly Product[] = [
  {
    id: 'jug',
    category: 'copper',
    slug: { en: 'hammered-jug', fa: 'پارچ-چکش‌کاری' },
    name: { en: 'Hammered jug', fa: 'پارچ چکش‌کاری' },
    brief: {
      en: 'A water jug raised from one sheet of copper, tinned inside.',
      fa: 'پارچ آب از یک ورق مس، قلع‌اندود.',
    },
    story: {
      en: `One disc of copper and about four thousand blows. Rahim turns it on the stake, a finger’s width each time, until the neck closes. The marks stay where the hammer left them.

Inside it is tinned by hand over the fire. Water keeps cold in it for an afternoon.`,
      fa: `یک گردهٔ مس و حدود چهار هزار ضربه. استاد رحیم آن را روی سندان بند به بند می‌چرخاند تا گردن بسته شود. جای چکش همان‌جا می‌ماند که خورده.

داخلش روی آتش با دست قلع‌اندود شده است و آب را یک عصر تمام خنک نگه می‌دارد.`,
    },
    alt: {
      en: 'A copper jug with a long neck, covered in hammer marks',
      fa: 'پارچ مسی گردن‌بلند با جای ضربه‌های چکش',
    },
    material: { en: 'Copper 1.2 mm, tin', fa: 'مس ۱٫۲ میلی‌متری، قلع' },
    size: { en: '27 cm high, 1.4 l', fa: 'بلندی ۲۷ سانتی‌متر، ۱٫۴ لیتر' },
    care: { en: 'By hand; lemon and salt for the shine', fa: 'با دست؛ برای برق‌انداختن لیمو و نمک' },
    ready: { en: 'Ready to send', fa: 'آمادهٔ ارسال' },
    price: { en: 8900, fa: 3_900_000 },
  },
  {
    id: 'tray',
    category: 'copper',
    slug: { en: 'engraved-tray', fa: 'سینی-قلم‌زنی' },
    name: { en: 'Engraved tray', fa: 'سینی قلم‌زنی' },
    brief: {
      en: 'A round tray with twelve botehs around a sun, cut with chisel and hammer.',
      fa: 'سینی گرد با دوازده بته‌جقه دور خورشید، کار قلم و چکش.',
    },
    story: {
      en: `Before engraving, the tray is filled with hot pitch so that the metal gives but does not ring. Then Nasrin draws the circle with a thread and a nail, and cuts: no stencil, three days.

It carries eight glasses of tea. Most of them hang on a wall in between.`,
      fa: `پیش از قلم‌زنی پشت سینی را قیر داغ می‌ریزند تا فلز نرم باشد و صدا ندهد. بعد نسرین با نخ و میخ دایره را می‌کشد و قلم می‌زند: بی‌شابلون، سه روز.

هشت استکان چای جا می‌گیرد. بیشترشان بین دو مهمانی روی دیوارند.`,
    },
    alt: {
      en: 'A round copper tray engraved with botehs around a sun',
      fa: 'سینی گرد مسی با نقش بته‌جقه دور خورشید',
    },
    material: { en: 'Copper 1.5 mm, lacquered', fa: 'مس ۱٫۵ میلی‌متری، لاک‌خورده' },
    size: { en: '42 cm across', fa: 'قطر ۴۲ سانتی‌متر' },
    care: { en: 'Wipe with a soft cloth', fa: 'با پارچهٔ نرم' },
    ready: { en: 'Made to order, three weeks', fa: 'سفارشی، سه هفته' },
    price: { en: 13500, fa: 5_900_000 },
  },
  {
    id: 'sugar-bowl',
    category: 'copper',
    slug: { en: 'rosette-sugar-bowl', fa: 'قندان-گل‌بوته' },
    name: { en: 'Rosette sugar bowl', fa: 'قندان گل‌بوته' },
    brief: {
      en: 'A lidded bowl for sugar or saffron candy, with a belt of engraved rosettes.',
      fa: 'قندان دردار برای قند یا نبات زعفرانی، با کمربندی از گل‌های قلم‌زده.',
    },
    story: {
      en: `Every house has one that is only opened for guests. The belt of rosettes is stamped and then cut by hand, and the lid sits so well that it sighs.

Tinned inside, and pretty with salt, too.`,
      fa: `هر خانه‌ای یکی دارد که فقط برای مهمان باز می‌شود. کمربند گل‌ها اول سُمبه می‌خورد و بعد با دست قلم‌زنی می‌شود، و درش چنان می‌نشیند که آه می‌کشد.

داخلش قلع‌اندود است؛ نمکدان قشنگی هم می‌شود.`,
    },
    alt: {
      en: 'A round copper bowl with a domed lid and a belt of rosettes',
      fa: 'قندان مسی گرد با در گنبدی و کمربند گل‌بوته',
    },
    material: { en: 'Copper, tin', fa: 'مس، قلع' },
    size: { en: '14 cm across, 17 cm high', fa: 'قطر ۱۴ و بلندی ۱۷ سانتی‌متر' },
    care: { en: 'By hand; dry at once', fa: 'با دست؛ بلافاصله خشک شود' },
    ready: { en: 'Ready to send', fa: 'آمادهٔ ارسال' },
    price: { en: 5400, fa: 2_150_000 },
  },
];
