import type { Both } from '../lang.ts';
import type { PieceName } from '../art/pictures.ts';
import type { CategoryId } from './product.ts';

/** A shelf of the shop. */
export interface Category {
  id: CategoryId;
  slug: Both;
  name: Both;
  intro: Both;
  /** The piece whose picture stands for it. */
  picture: PieceName;
}

export const CATEGORIES: readonly Category[] = [
  {
    id: 'ceramics',
    slug: { en: 'ceramics', fa: 'سفال-و-سرامیک' },
    name: { en: 'Ceramics', fa: 'سفال و سرامیک' },
    intro: {
      en: 'Thrown on the kick wheel, painted freehand, fired twice in our own kiln.',
      fa: 'ساختهٔ چرخ پایی، نقاشی بی‌طرح، دو بار پخت در کورهٔ خودمان.',
    },
    picture: 'bowl',
  },
  {
    id: 'textiles',
    slug: { en: 'block-printed-textiles', fa: 'پارچه-قلمکار' },
    name: { en: 'Block-printed textiles', fa: 'پارچهٔ قلمکار' },
    intro: {
      en: 'Qalamkari: cotton printed by hand with pear-wood blocks, one block for each colour.',
      fa: 'قلمکار: پارچهٔ نخی با قالب‌های چوب گلابی، برای هر رنگ یک قالب.',
    },
    picture: 'tablecloth',
  },
  {
    id: 'kilims',
    slug: { en: 'kilims', fa: 'گلیم' },
    name: { en: 'Kilims', fa: 'گلیم' },
    intro: {
      en: 'Flat weaves by families of the Bakhtiari hills, in wool from their own flocks.',
      fa: 'دست‌بافت خانواده‌های بختیاری، از پشم گلهٔ خودشان.',
    },
    picture: 'runner',
  },
  {
    id: 'copper',
    slug: { en: 'copper', fa: 'مس' },
    name: { en: 'Copper', fa: 'مس' },
    intro: {
      en: 'Raised, hammered, tinned and engraved in the coppersmiths’ lane.',
      fa: 'چکش‌کاری، قلع‌اندود و قلم‌زنی در بازار مسگرها.',
    },
    picture: 'jug',
  },
];
