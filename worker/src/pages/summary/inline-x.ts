/**
 * Where a box begins in a picture that reads from the inline start: pictures are mirrored by
 * counting x from the other side, so that their shapes and words stay as they are.
 */
export const inlineX = (dir: 'ltr' | 'rtl', x: number, width: number, total: number): number =>
  round(dir === 'rtl' ? total - x - width : x);

/** To hundredths: finer is only more bytes. */
export const round = (n: number): number => Math.round(n * 100) / 100;
