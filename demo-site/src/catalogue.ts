import { CATEGORIES, type Category } from './catalogue/categories.ts';
import { CERAMICS } from './catalogue/ceramics.ts';
import { COPPER } from './catalogue/copper.ts';
import { KILIMS } from './catalogue/kilims.ts';
import type { Product } from './catalogue/product.ts';
import { TEXTILES } from './catalogue/textiles.ts';
import type { Lang } from './lang.ts';

export { CATEGORIES, type Category, type Product };

/** All that the shop sells, shelf by shelf. */
export const PRODUCTS: readonly Product[] = [...CERAMICS, ...TEXTILES, ...KILIMS, ...COPPER];

export const productById = (id: string): Product | undefined =>
  PRODUCTS.find((product) => product.id === id);

/** Something that has an address of its own in each language. */
export const bySlug = <T extends { slug: Record<Lang, string> }>(
  things: readonly T[],
  lang: Lang,
  slug: string,
): T | undefined => things.find((thing) => thing.slug[lang] === slug);

/** Products whose texts hold every word of what was asked for. */
export function findProducts(lang: Lang, query: string): Product[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (!words.length) return [];
  return PRODUCTS.filter((product) => {
    const shelf = CATEGORIES.find((category) => category.id === product.category);
    const text = fold(
      [product.name, product.brief, product.material, shelf?.name].map((t) => t?.[lang]).join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}

/** Letters as people mean them: no case, Arabic ي and ك as their Persian selves, half-spaces as spaces. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\s\u200c]+/g, ' ')
    .trim();
