import type { Page, PageKind } from '../../src/index.ts';

/** Addresses by the kind that a person would give them. */
export type Pages = Partial<Record<PageKind, readonly string[]>>;

/** A page that tells more of itself than its address. */
export type Row = [page: Page, kind: PageKind, by: string];
