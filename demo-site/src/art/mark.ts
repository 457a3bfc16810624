import { around, circle, diamond, PAINT, path, rect } from './draw.ts';

/** The shop's mark: an eight-pointed star of the tile makers, with eight fingers. */
export const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${
  rect(12, 12, 40, 40, PAINT.deep) +
  `<g transform="rotate(45 32 32)">${rect(12, 12, 40, 40, PAINT.deep)}</g>` +
  around(8, 32, 32, path('M32 10C36 17 36 22 32 26C28 22 28 17 32 10Z', PAINT.chalk)) +
  circle(32, 32, 5, PAINT.saffron) +
  diamond(32, 32, 2, 2, PAINT.deep)
}</svg>`;
