import {
  around,
  circle,
  cut,
  ellipse,
  line,
  niche,
  PAINT,
  path,
  place,
  rect,
  shade,
  times,
} from './draw.ts';
import { beads, boteh, rosette } from './motifs.ts';

/** Hammer marks in a slightly shifted grid. */
const hammered = (x: number, y: number, columns: number, rows: number): string =>
  times(columns * rows, (i) => {
    const row = Math.floor(i / columns);
    return ellipse(x + (i % columns) * 17 + (row % 2) * 8.5, y + row * 15, 6.6, 5.4, '#ffd9b0');
  });

/** A jug with a long neck, hammered all over. */
export const jug = (): string => {
  const body =
    'M172 84H236L228 150C226 164 236 174 252 190C284 222 288 278 252 326H148C112 278 116 222 148 190C164 174 174 164 172 150Z';
  return (
    niche('#76868a', '#93a3a4', '#3f4b4e') +
    shade(200, 336, 96) +
    line('M238 108C318 96 322 208 264 226', PAINT.bronze, 13) +
    line('M238 106C312 96 316 204 262 222', PAINT.flame, 4) +
    path(body, PAINT.copper) +
    cut(
      'jug',
      body,
      `<g opacity=".3">${hammered(116, 196, 11, 9)}</g>` +
        path('M246 80C216 150 300 210 232 340H320V80Z', PAINT.bronze, 'opacity=".5"') +
        path(
          'M178 84C186 140 184 168 150 210C128 240 132 280 150 316',
          'none',
          'stroke="#ffe3c4" stroke-width="9" opacity=".55" stroke-linecap="round"',
        ) +
        rect(100, 150, 200, 6, PAINT.bronze) +
        rect(100, 160, 200, 3, PAINT.bronze),
    ) +
    path('M160 76C172 82 228 82 244 72L236 92H170Z', PAINT.flame) +
    ellipse(202, 78, 40, 8, PAINT.bronze) +
    rect(142, 322, 116, 10, PAINT.bronze, 'rx="5"')
  );
};

/** A round tray seen from above, engraved in rings. */
export const tray = (): string =>
  rect(0, 0, 400, 400, '#3d4a4f') +
  times(6, (i) =>
    path(
      `M0 ${i * 72}C120 ${20 + i * 72} 280 ${-14 + i * 72} 400 ${10 + i * 72}V${16 + i * 72}C280 ${-8 + i * 72} 120 ${26 + i * 72} 0 ${6 + i * 72}Z`,
      '#34434a',
    ),
  ) +
  circle(206, 212, 162, '#141c20', 'opacity=".35"') +
  circle(200, 200, 162, PAINT.bronze) +
  circle(200, 200, 158, PAINT.copper) +
  around(60, 200, 200, circle(200, 50, 3.4, PAINT.flame)) +
  circle(200, 200, 140, PAINT.bronze) +
  circle(200, 200, 137, '#cf8050') +
  around(12, 200, 200, place(boteh(PAINT.bronze, PAINT.flame, PAINT.bronze), 200, 98, 0.72)) +
  circle(200, 200, 72, PAINT.bronze) +
  circle(200, 200, 69, PAINT.flame) +
  around(24, 200, 200, path('M200 134L206 150H194Z', PAINT.bronze)) +
  around(
    8,
    200,
    200,
    ellipse(200, 172, 10, 20, PAINT.copper) + line('M200 158V186', PAINT.bronze, 2),
  ) +
  circle(200, 200, 14, PAINT.bronze) +
  circle(200, 200, 8, PAINT.flame) +
  path(
    'M80 150C100 90 160 52 220 52',
    'none',
    'stroke="#fff3e2" stroke-width="7" opacity=".4" stroke-linecap="round"',
  );

/** A sugar bowl with its lid, tinned inside, engraved around the belly. */
export const sugarBowl = (): string => {
  const body = 'M108 216C104 282 142 318 164 322H236C258 318 296 282 292 216Z';
  return (
    niche('#a9868c', '#c6a9a6', '#5d3f45') +
    shade(200, 336, 96) +
    path('M160 318H240L252 334H148Z', PAINT.bronze) +
    path(body, PAINT.copper) +
    cut(
      'sugar',
      body,
      rect(100, 236, 200, 44, PAINT.bronze) +
        times(5, (i) => place(rosette(PAINT.flame, '#ffe0bd'), 120 + i * 40, 258, 0.86)) +
        beads(100, 294, 200, 14, PAINT.bronze) +
        path('M246 210C268 250 250 300 214 326H300V210Z', '#4a1f0d', 'opacity=".3"') +
        path(
          'M118 222C120 260 132 290 152 308',
          'none',
          'stroke="#ffe9d0" stroke-width="7" opacity=".6" stroke-linecap="round"',
        ),
    ) +
    ellipse(200, 216, 98, 14, '#d9dcd8') +
    path(
      'M104 210C112 162 160 142 200 142C240 142 288 162 296 210C270 222 130 222 104 210Z',
      '#cd7c4a',
    ) +
    path(
      'M240 150C276 164 292 190 296 210C286 215 268 218 246 219C262 196 258 168 240 150Z',
      PAINT.bronze,
      'opacity=".5"',
    ) +
    line('M112 198C160 210 240 210 288 198', PAINT.bronze, 3) +
    line('M124 178C160 188 240 188 276 178', PAINT.bronze, 2) +
    line('M132 190C140 168 160 156 178 150', '#ffe9d0', 5, 'opacity=".6"') +
    rect(194, 122, 12, 22, PAINT.bronze) +
    circle(200, 114, 13, PAINT.flame) +
    circle(196, 110, 4, '#fff3e2')
  );
};
