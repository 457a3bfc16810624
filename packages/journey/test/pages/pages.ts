import type { PageKind } from '../../src/index.ts';

/** Addresses, parted by white space, by the kind that a person would give them. */
export type Pages = Partial<Record<PageKind, string>>;
