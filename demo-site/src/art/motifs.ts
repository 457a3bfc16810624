import { around, circle, diamond, ellipse, line, path, rect, times } from './draw.ts';

/** A cypress, the tree of Isfahan's block printers. 40 wide, 100 high, foot at 0,0. */
export const cypress = (leaf: string, vein: string): string =>
  path(
    'M0 -100C10 -78 21 -52 19 -30C18 -14 10 -8 0 -8C-10 -8 -18 -14 -19 -30C-21 -52 -10 -78 0 -100Z',
    leaf,
  ) +
  rect(-2.5, -9, 5, 12, vein) +
  line('M0 -86V-14', vein, 1.6) +
  times(5, (i) => {
    const y = -24 - i * 13;
    const w = 12 - i * 1.7;
    return line(`M0 ${y}L${-w} ${y - 8}M0 ${y}L${w} ${y - 8}`, vein, 1.4);
  });

/** The bent drop that the West calls paisley. About 50 by 70 around 0,0. */
export const boteh = (skin: string, ring: string, heart: string): string =>
  path(
    'M-4 36C-30 36 -34 4 -18 -10C-6 -20 8 -22 10 -34C24 -22 30 4 22 20C16 32 8 36 -4 36Z',
    skin,
  ) +
  path('M-4 28C-24 28 -25 6 -13 -4C-4 -11 6 -14 9 -22C18 -12 22 4 16 16C11 25 5 28 -4 28Z', ring) +
  path('M-4 21C-17 21 -18 8 -9 1C-3 -4 4 -5 7 -10C13 -4 14 6 10 12C7 18 2 21 -4 21Z', skin) +
  around(6, -3, 10, circle(-3, 4, 2.6, heart)) +
  circle(-3, 10, 2.4, heart);

/** A pomegranate with its crown. About 50 by 60 around 0,0. */
export const pomegranate = (skin: string, light: string, seed: string): string =>
  path('M-8 -22L-12 -34L-4 -28L0 -36L4 -28L12 -34L8 -22Z', skin) +
  circle(0, 2, 25, skin) +
  path('M0 -14C12 -6 12 14 0 22C-12 14 -12 -6 0 -14Z', light) +
  times(3, (i) => circle(0, -4 + i * 7, 3, seed)) +
  times(2, (i) => circle(-4.6, -0.5 + i * 7, 2.5, seed) + circle(4.6, -0.5 + i * 7, 2.5, seed));

/** An eight-petalled flower. Radius about 20 around 0,0. */
export const rosette = (petal: string, heart: string, petals = 8): string =>
  around(petals, 0, 0, ellipse(0, -12, 4.6, 9, petal)) + circle(0, 0, 5, heart);

/** A fish of the Caspian, as potters paint it. About 70 long around 0,0. */
export const fish = (skin: string, fin: string): string =>
  path('M-30 0C-14 -17 14 -15 26 0C14 15 -14 17 -30 0Z', skin) +
  path('M22 0L40 -12C36 -3 36 3 40 12Z', skin) +
  circle(-18, -3, 2.4, fin) +
  times(3, (i) => line(`M${-6 + i * 9} -7Q${-1 + i * 9} 0 ${-6 + i * 9} 7`, fin, 1.8));

/** A stepped diamond, the mark of flat weaves. `step` is a quarter of its width. */
export const stepped = (x: number, y: number, step: number, colours: readonly string[]): string =>
  colours
    .map((colour, ring) => {
      const rows = 4 - ring;
      return times(rows * 2 - 1, (i) => {
        const half = (rows - Math.abs(rows - 1 - i)) * step;
        return rect(x - half, y + (i - rows + 0.5) * step, half * 2, step + 0.4, colour);
      });
    })
    .join('');

/** A running band of zigzag from x to x + width. */
export const zigzag = (x: number, y: number, width: number, size: number, colour: string): string =>
  path(
    `M${x} ${y}` +
      times(
        Math.round(width / size),
        (i) => `L${x + (i + 0.5) * size} ${y - size * 0.7}L${x + (i + 1) * size} ${y}`,
      ) +
      'Z',
    colour,
  );

/** A row of small diamonds. */
export const beads = (x: number, y: number, width: number, gap: number, colour: string): string =>
  times(Math.floor(width / gap), (i) =>
    diamond(x + gap * (i + 0.5), y, gap * 0.3, gap * 0.42, colour),
  );
