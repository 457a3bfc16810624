import { KINDS, type PageKind } from '@safar/journey';

/** A kind that this version does not know, from a newer snippet or a hostile one, is none of these. */
export const kindOf = (name: string): PageKind | '' =>
  name && !KINDS.includes(name as PageKind) ? 'other' : (name as PageKind | '');
