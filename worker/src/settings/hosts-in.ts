import { linesOf } from './lines-of.ts';

/** The hosts in a field, out of what owners copy from the address bar. */
export const hostsIn = (text: string): string[] =>
  linesOf(text).map((line) => line.replace(/^https?:\/\//i, '').replace(/[/?#].*$/, ''));
