import { cut, ellipse, line, niche, PAINT, path, place, rect, shade, times } from './draw.ts';
import { beads, fish, pomegranate } from './motifs.ts';

/** A wide bowl with a band of painted fish. */
export const bowl = (): string => {
  const body = 'M82 196C84 262 132 314 200 314C268 314 316 262 318 196Z';
  return (
    niche('#d9b48f', '#e9cfae', '#8a5a3c') +
    shade(200, 336, 118) +
    rect(166, 308, 68, 24, PAINT.deep, 'rx="6"') +
    path(body, PAINT.turquoise) +
    cut(
      'bowl',
      body,
      rect(80, 214, 240, 48, PAINT.snow) +
        times(4, (i) => place(fish(PAINT.indigo, PAINT.snow), 92 + i * 78, 238, 0.82)) +
        rect(80, 208, 240, 5, PAINT.indigo) +
        rect(80, 263, 240, 5, PAINT.indigo) +
        beads(80, 279, 240, 16, PAINT.snow) +
        path('M256 190C300 220 290 280 236 314H330V190Z', '#04323a', 'opacity=".18"'),
    ) +
    ellipse(200, 196, 118, 25, PAINT.snow) +
    ellipse(200, 197, 111, 21, PAINT.deep) +
    ellipse(200, 203, 96, 15, PAINT.turquoise) +
    line('M106 272C116 290 130 302 148 308', '#fff', 5, 'opacity=".5"')
  );
};

/** A tall vase with pomegranates between two collars. */
export const vase = (): string => {
  const body =
    'M168 96H232C230 128 238 142 262 166C292 196 296 250 266 288C252 306 244 318 242 330H158C156 318 148 306 134 288C104 250 108 196 138 166C162 142 170 128 168 96Z';
  return (
    niche('#b9c3b0', '#d5dac6', '#6d7157') +
    shade(200, 336, 92) +
    path(body, PAINT.snow) +
    cut(
      'vase',
      body,
      rect(90, 126, 220, 10, PAINT.madder) +
        rect(90, 142, 220, 4, PAINT.indigo) +
        times(3, (i) =>
          place(pomegranate(PAINT.madder, '#f2c9a8', PAINT.madder), 132 + i * 68, 232, 1.15),
        ) +
        times(
          2,
          (i) =>
            line(
              `M${166 + i * 68} 282C${160 + i * 68} 250 ${172 + i * 68} 222 ${166 + i * 68} 186`,
              PAINT.moss,
              3,
            ) +
            times(3, (j) => ellipse(159 + i * 68 + (j % 2) * 14, 206 + j * 24, 8, 4, PAINT.moss)),
        ) +
        rect(90, 290, 220, 6, PAINT.indigo) +
        rect(90, 300, 220, 32, PAINT.madder) +
        path('M250 90C236 150 320 200 262 334H330V90Z', '#5b4632', 'opacity=".13"'),
    ) +
    ellipse(200, 96, 34, 9, PAINT.sand) +
    ellipse(200, 97, 27, 6, PAINT.walnut) +
    line('M134 190C118 214 120 246 134 268', '#fff', 6, 'opacity=".8"')
  );
};

/** Six small cups, three of them showing their glaze inside. */
export const cups = (): string => {
  const cup = (x: number, y: number, glaze: string): string =>
    shade(x, y + 66, 44) +
    path(
      `M${x - 42} ${y}C${x - 42} ${y + 40} ${x - 26} ${y + 62} ${x - 18} ${y + 66}H${x + 18}C${x + 26} ${y + 62} ${x + 42} ${y + 40} ${x + 42} ${y}Z`,
      PAINT.snow,
    ) +
    path(
      `M${x - 41} ${y + 12}C${x - 38} ${y + 22} ${x - 34} ${y + 20} ${x - 28} ${y + 30}C${x - 20} ${y + 42} ${x - 14} ${y + 20} ${x - 4} ${y + 28}C${x + 6} ${y + 38} ${x + 14} ${y + 18} ${x + 24} ${y + 28}C${x + 32} ${y + 34} ${x + 38} ${y + 20} ${x + 41} ${y + 12}L${x + 42} ${y}H${x - 42}Z`,
      glaze,
    ) +
    path(
      `M${x + 14} ${y}C${x + 22} ${y + 30} ${x + 18} ${y + 54} ${x + 6} ${y + 66}H${x + 18}C${x + 26} ${y + 62} ${x + 42} ${y + 40} ${x + 42} ${y}Z`,
      '#3a2a1c',
      'opacity=".1"',
    ) +
    ellipse(x, y, 42, 10, PAINT.snow) +
    ellipse(x, y + 1, 37, 7.5, glaze);
  return (
    niche('#c9a9a0', '#e3cdc2', '#7a4f45') +
    cup(118, 254, PAINT.indigo) +
    cup(200, 250, PAINT.saffron) +
    cup(282, 254, PAINT.turquoise) +
    cup(98, 300, PAINT.rose) +
    cup(200, 306, PAINT.deep) +
    cup(302, 300, PAINT.moss)
  );
};
