import type { SceneName } from '../art/pictures.ts';
import type { Both } from '../lang.ts';

/** A note in the journal. */
export interface Article {
  slug: Both;
  title: Both;
  teaser: Both;
  /** Paragraphs; one that begins with `## ` is a heading. */
  text: Both;
  picture: SceneName;
  alt: Both;
  author: Both;
  /** `YYYY-MM-DD`. */
  day: string;
  minutes: number;
}

/** Newest first. */
export const ARTICLES: readonly Article[] = [
  {
    slug: { en: 'how-a-printing-block-is-cut', fa: 'قالب-قلمکار-چطور-تراشیده-می‌شود' },
    title: { en: 'How a printing block is cut', fa: 'قالب قلمکار چطور تراشیده می‌شود' },
    teaser: {
      en: 'Two years of drying, three days of cutting, and forty years of printing.',
      fa: 'دو سال خشک‌شدن، سه روز تراش و چهل سال چاپ.',
    },
    picture: 'block',
    alt: {
      en: 'A carved wooden block and chisels beside a printed cloth',
      fa: 'قالب چوبی کنده‌کاری و قلم‌ها کنار پارچهٔ چاپ‌شده',
    },
    author: { en: 'Davoud, block cutter', fa: 'داوود، قالب‌تراش' },
    day: '2026-10-28',
    minutes: 4,
    text: {
      en: `A block begins as a slice across the trunk of a pear tree. Pear has no pores to speak of, so an edge one hair wide will stand. The slice lies in the cellar for two years. If it is going to crack, it cracks there.

## One block, one colour

The drawing goes on paper first and is pricked through with a needle. A bag of charcoal dust patted over the holes leaves the line on the wood. For a boteh in four colours I cut four blocks, and all four must meet within the thickness of a thread. The outline block comes first; the others are cut from a print of it, never from the drawing.

## What a printer feels

Akbar, who prints, does not look at the block when he sets it down. He feels for the corner of the last strike with his little finger. So I leave the corners a little proud. You can find his finger in every cloth, if you know where to look: a dot, at the lower left, no larger than a sesame seed.

A good block prints for forty years. Ours from 1961 still does, on Thursdays.`,
      fa: `قالب از یک برش عرضی تنهٔ درخت گلابی شروع می‌شود. چوب گلابی تقریباً منفذ ندارد و لبه‌ای به نازکی مو رویش می‌ایستد. برش دو سال در زیرزمین می‌خوابد؛ اگر قرار است ترک بخورد، همان‌جا می‌خورد.

## هر رنگ، یک قالب

طرح اول روی کاغذ می‌آید و با سوزن سوراخ می‌شود. کیسهٔ خاکهٔ زغال را که رویش بزنی، خط روی چوب می‌ماند. برای یک بته‌جقهٔ چهاررنگ چهار قالب می‌تراشم و هر چهار باید به اندازهٔ یک نخ روی هم بنشینند. اول قالب دورگیر؛ بقیه از روی چاپ آن تراشیده می‌شوند، نه از روی طرح.

## آنچه چاپ‌گر حس می‌کند

اکبر موقع گذاشتن قالب نگاهش نمی‌کند؛ با انگشت کوچک گوشهٔ ضربهٔ قبلی را پیدا می‌کند. برای همین گوشه‌ها را کمی بلندتر می‌گذارم. جای انگشتش در هر پارچه هست، اگر بدانید کجا را نگاه کنید: نقطه‌ای پایین سمت چپ، به اندازهٔ یک کنجد.

قالب خوب چهل سال چاپ می‌زند. یکی داریم مال ۱۳۴۰؛ هنوز پنجشنبه‌ها کار می‌کند.`,
    },
  },
  {
    slug: { en: 'why-turquoise', fa: 'چرا-فیروزه‌ای' },
    title: { en: 'Why turquoise?', fa: 'چرا فیروزه‌ای؟' },
    teaser: {
      en: 'The same spoon of copper gives green in one glaze and turquoise in another.',
      fa: 'یک قاشق مس در لعابی سبز می‌شود و در لعابی دیگر فیروزه‌ای.',
    },
    picture: 'glaze',
    alt: {
      en: 'Four tiles from raw clay to a turquoise glaze',
      fa: 'چهار کاشی از گل خام تا لعاب فیروزه‌ای',
    },
    author: { en: 'Maryam, potter', fa: 'مریم، سفالگر' },
    day: '2026-09-16',
    minutes: 3,
    text: {
      en: `Visitors think we buy turquoise. We buy copper, from the scrap box of the coppersmiths two doors down, and burn it to black dust. What it becomes depends on its company.

## Lead made it green

With lead in the glaze, copper turns the green of old bottles. Most potters of the world used lead. Here, at the edge of the salt desert, they had the ash of a plant called oshnan, which is mostly soda. In soda copper turns blue.

We use neither lead nor, any more, the plant; there are too few of them left. Our soda comes in sacks. The colour is the same, and the bowl is safe for soup.

## Where it goes dark

Look at the foot of a bowl. The glaze was a liquid for eleven minutes and ran. Where it is a millimetre thicker, it is a hundred years deeper.`,
      fa: `مهمان‌ها فکر می‌کنند فیروزه‌ای می‌خریم. ما مس می‌خریم، از جعبهٔ دورریز مسگرهای دو در آن‌طرف‌تر، و می‌سوزانیم تا گرد سیاه شود. اینکه چه بشود به همنشینش بستگی دارد.

## سرب سبزش می‌کرد

با سرب در لعاب، مس سبزِ شیشه‌های قدیمی می‌شود. بیشتر سفالگرهای دنیا سرب داشتند. اینجا، لب کویر نمک، خاکستر گیاهی به نام اُشنان داشتند که بیشترش سُداست. مس در سُدا آبی می‌شود.

ما نه سرب به کار می‌بریم و نه دیگر آن گیاه را؛ کم مانده است. سُدای ما در کیسه می‌آید. رنگ همان است و کاسه برای آش سالم.

## آنجا که پررنگ می‌شود

پای کاسه را نگاه کنید. لعاب یازده دقیقه مایع بوده و جاری شده. جایی که یک میلی‌متر کلفت‌تر است، صد سال عمیق‌تر است.`,
    },
  },
  {
    slug: { en: 'washing-a-kilim', fa: 'شستن-گلیم' },
    title: { en: 'Washing a kilim, without fear', fa: 'شستن گلیم، بی‌ترس' },
    teaser: {
      en: 'Cold water, a still day, and no machine.',
      fa: 'آب سرد، یک روز بی‌باد و بدون ماشین.',
    },
    picture: 'washing',
    alt: {
      en: 'A red kilim on a line before a bridge with many arches',
      fa: 'گلیمی سرخ روی بند، روبه‌روی پلی با طاق‌های بسیار',
    },
    author: { en: 'Golnar, weaver', fa: 'گلنار، بافنده' },
    day: '2026-08-05',
    minutes: 5,
    text: {
      en: `People keep our kilims on the wall because they are afraid of washing them. A kilim has been rained on, slept on and ridden on. It can be washed.

## Every week

Shake it out of the window. Do not beat it: that breaks the warps, and those you cannot see.

## Every spot

Cold water and a white cloth, from the edge of the spot inwards. If the cloth turns red, stop and write to us. It will not: our madder was boiled for a day.

## Every three years

Lay it on clean stones in the shade, pour cold water over it until it runs clear, brush along the weft with a soft brush, roll it, stand on the roll. Then hang it over two lines, not one, so that it does not crease. In Isfahan we do this by the river in the years when there is a river.`,
      fa: `بعضی‌ها گلیم ما را به دیوار می‌زنند چون از شستنش می‌ترسند. روی گلیم باران آمده، رویش خوابیده‌اند و با آن کوچ کرده‌اند. گلیم را می‌شود شست.

## هر هفته

از پنجره بتکانید. نکوبید: چله می‌شکند و آن را نمی‌بینید.

## هر لکه

آب سرد و پارچهٔ سفید، از لبهٔ لکه به سمت میان. اگر پارچه سرخ شد دست نگه دارید و به ما بنویسید. نمی‌شود: روناس ما یک روز تمام جوشیده.

## هر سه سال

روی سنگ تمیز در سایه پهن کنید، آب سرد بریزید تا زلال شود، در جهت پود برس نرم بکشید، لوله کنید و رویش بایستید. بعد روی دو بند بیندازید، نه یکی، تا تا نخورد. ما این کار را لب زاینده‌رود می‌کنیم، سال‌هایی که رود هست.`,
    },
  },
  {
    slug: { en: 'a-morning-in-the-coppersmiths-lane', fa: 'یک-صبح-در-بازار-مسگرها' },
    title: { en: 'A morning in the coppersmiths’ lane', fa: 'یک صبح در بازار مسگرها' },
    teaser: {
      en: 'At seven it is still quiet enough to hear which hammer is Rahim’s.',
      fa: 'ساعت هفت هنوز آن‌قدر ساکت است که چکش استاد رحیم را بشناسی.',
    },
    picture: 'bazaar',
    alt: {
      en: 'Light falls through the vault of a bazaar lane hung with copper',
      fa: 'نور از طاق راستهٔ مسگرها روی ظرف‌های مسی می‌تابد',
    },
    author: { en: 'Nasrin, engraver', fa: 'نسرین، قلم‌زن' },
    day: '2026-06-20',
    minutes: 4,
    text: {
      en: `The lane has forty shops and, by nine, forty hammers. Strangers cover their ears. We hear who is late, who has a new apprentice, and who is angry with his brother.

## Seven o’clock

Only Rahim is there. He raises jugs, and raising wants a slow hammer: tock, and a turn, and tock. The dust stands in the light from the holes in the vault. He says that the best hour of copper is the one before anybody can buy it.

## Nine o’clock

The tinner lights his fire with the bellows under his foot. He throws sal ammoniac into the hot jug, a white cloud, and then the tin, a finger of it, and wipes it round with cotton wool. It takes a minute and a half, and his father did it with exactly the same wrist.

## Noon

The call from the mosque, and forty hammers stop within one blow of each other. Nobody has ever practised that.`,
      fa: `راسته چهل دکان دارد و تا ساعت نُه چهل چکش. غریبه‌ها گوششان را می‌گیرند. ما می‌شنویم که چه کسی دیر کرده، چه کسی شاگرد تازه دارد و چه کسی با برادرش قهر است.

## ساعت هفت

فقط استاد رحیم هست. پارچ بالا می‌آورد و این کار چکش آهسته می‌خواهد: تق، یک گردش، تق. گرد و خاک در نورِ سوراخ‌های طاق ایستاده. می‌گوید بهترین ساعت مس آنی است که هنوز کسی نمی‌تواند بخردش.

## ساعت نُه

قلع‌گر آتش را با دم زیر پا روشن می‌کند. نشادر در پارچ داغ می‌ریزد، ابری سفید، بعد یک بند انگشت قلع، و با پنبه می‌گرداند. یک دقیقه و نیم؛ پدرش هم درست با همین مچ می‌گرداند.

## ظهر

اذان که می‌گویند چهل چکش با یک ضربه فاصله می‌ایستد. هیچ‌وقت هم کسی تمرینش نکرده.`,
    },
  },
];
