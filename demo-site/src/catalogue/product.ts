import type { PieceName } from '../art/pictures.ts';
import type { Both } from '../lang.ts';
import type { Price } from '../money.ts';

export type CategoryId = 'ceramics' | 'textiles' | 'kilims' | 'copper';

/** One piece that the workshop sells. */
export interface Product {
  /** Name of its picture, and what the cart knows it by. */
  id: PieceName;
  category: CategoryId;
  slug: Both;
  name: Both;
  /** One line for cards and search engines. */
  brief: Both;
  /** Paragraphs, parted by an empty line. */
  story: Both;
  /** What its picture shows. */
  alt: Both;
  material: Both;
  size: Both;
  care: Both;
  /** When it leaves the workshop. */
  ready: Both;
  price: Price;
}
