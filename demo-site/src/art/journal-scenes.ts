import { circle, cut, ellipse, line, PAINT, path, place, rect, shade, times } from './draw.ts';
import { beads, boteh, rosette, stepped, zigzag } from './motifs.ts';

/** A pear-wood printing block, its chisels, and the cloth it has printed. */
export const block = (): string =>
  rect(0, 0, 800, 500, '#a5876a') +
  times(7, (i) =>
    line(
      `M0 ${40 + i * 70}C260 ${20 + i * 72} 520 ${70 + i * 66} 800 ${36 + i * 72}`,
      '#8f7156',
      3,
      'opacity=".6"',
    ),
  ) +
  `<g transform="rotate(-7 240 260)">${
    rect(40, 70, 420, 380, '#f6ecd8') +
    times(9, (i) =>
      place(
        boteh(PAINT.madder, '#f6ecd8', PAINT.indigo),
        116 + (i % 3) * 130,
        142 + Math.floor(i / 3) * 118,
        1.5,
      ),
    ) +
    beads(40, 84, 420, 18, PAINT.indigo) +
    beads(40, 436, 420, 18, PAINT.indigo)
  }</g>` +
  `<g transform="rotate(11 600 190)">${
    rect(512, 92, 190, 200, '#2a1a10', 'opacity=".3" rx="10"') +
    rect(500, 80, 190, 200, '#7b4a2b', 'rx="10"') +
    rect(510, 90, 170, 180, '#94603b', 'rx="6"') +
    place(boteh('#5d341c', '#94603b', '#5d341c'), 596, 178, 2.5)
  }</g>` +
  times(
    3,
    (i) =>
      `<g transform="rotate(${-18 + i * 9} 600 400)">${rect(520, 356 + i * 34, 96, 15, PAINT.walnut, 'rx="7"') + rect(614, 360 + i * 34, 66, 7, '#c9ccc8') + path(`M680 ${360 + i * 34}L696 ${363 + i * 34}L680 ${367 + i * 34}Z`, '#e4e6e2')}</g>`,
  );

/** Four test tiles, from raw clay to turquoise. */
export const glaze = (): string => {
  const steps = ['#c98f66', '#e9e2d2', '#7fb9b0', PAINT.turquoise];
  return (
    rect(0, 0, 800, 500, '#efe2cd') +
    rect(0, 396, 800, 104, '#a9805d') +
    rect(0, 396, 800, 8, '#c7a27e') +
    steps
      .map((fill, i) => {
        const x = 60 + i * 178;
        const arch = `M${x} 390V200C${x} 140 ${x + 46} 122 ${x + 74} 96C${x + 102} 122 ${x + 148} 140 ${x + 148} 200V390Z`;
        return (
          shade(x + 78, 400, 86) +
          path(arch, '#c98f66') +
          cut(
            `tile${i}`,
            arch,
            (i
              ? path(
                  `M${x} 80H${x + 148}V330C${x + 136} 370 ${x + 124} 320 ${x + 110} 340C${x + 96} 372 ${x + 84} 330 ${x + 66} 346C${x + 48} 366 ${x + 40} 326 ${x + 22} 344C${x + 12} 352 ${x + 4} 344 ${x} 336Z`,
                  fill,
                )
              : '') +
              place(
                rosette(i === 3 ? PAINT.snow : '#8a5a3c', i === 3 ? PAINT.saffron : '#a9714d', 8),
                x + 74,
                220,
                2.2,
              ) +
              (i > 1
                ? path(
                    `M${x + 14} 330V210C${x + 14} 170 ${x + 30} 152 ${x + 48} 140`,
                    'none',
                    'stroke="#fff" stroke-width="7" opacity=".55" stroke-linecap="round"',
                  )
                : ''),
          )
        );
      })
      .join('')
  );
};

/** A kilim that dries on a line before the bridge of thirty-three arches. */
export const washing = (): string =>
  rect(0, 0, 800, 500, '#f1d9b5') +
  circle(650, 110, 52, '#f3b765') +
  path('M0 250C120 196 210 232 320 204C470 168 600 230 800 190V320H0Z', '#d9a981') +
  rect(0, 250, 800, 84, '#c48a5c') +
  times(12, (i) =>
    path(
      `M${8 + i * 67} 334V296C${8 + i * 67} 272 ${28 + i * 67} 266 ${37 + i * 67} 258C${46 + i * 67} 266 ${66 + i * 67} 272 ${66 + i * 67} 296V334Z`,
      '#8a5a3c',
    ),
  ) +
  rect(0, 244, 800, 8, '#dcab7c') +
  rect(0, 334, 800, 166, '#6ba6a8') +
  times(14, (i) =>
    line(`M${(i * 137) % 760} ${352 + i * 10}h${50 + (i % 3) * 24}`, '#a5d0cc', 3, 'opacity=".8"'),
  ) +
  line('M30 96C250 130 520 130 770 92', PAINT.walnut, 4) +
  rect(34, 80, 9, 360, PAINT.walnut) +
  rect(758, 76, 9, 364, PAINT.walnut) +
  rect(248, 118, 300, 262, PAINT.madder) +
  rect(260, 130, 276, 238, PAINT.indigo) +
  beads(260, 144, 276, 17, PAINT.saffron) +
  beads(260, 354, 276, 17, PAINT.saffron) +
  rect(276, 158, 244, 182, PAINT.madder) +
  times(2, (i) =>
    stepped(338 + i * 120, 249, 13, [PAINT.chalk, PAINT.turquoise, PAINT.saffron, PAINT.madder]),
  ) +
  times(38, (i) => line(`M${252 + i * 7.9} 380v16`, '#efe2c8', 3)) +
  times(3, (i) =>
    path(
      `M${300 + i * 96} 408C${296 + i * 96} 416 ${304 + i * 96} 420 ${306 + i * 96} 412Z`,
      '#dff1ee',
    ),
  ) +
  times(4, (i) => rect(272 + i * 84, 110, 8, 24, '#e6cfa8', 'rx="3"'));

/** The coppersmiths' lane of the bazaar in the first light. */
export const bazaar = (): string => {
  const vault = (inset: number, fill: string): string =>
    path(
      `M${inset} 500V${190 + inset * 0.4}C${inset} ${90 + inset * 0.5} ${250 + inset * 0.35} ${60 + inset * 0.5} 400 ${inset * 0.62}C${550 - inset * 0.35} ${60 + inset * 0.5} ${800 - inset} ${90 + inset * 0.5} ${800 - inset} ${190 + inset * 0.4}V500Z`,
      fill,
    );
  const goods = (x: number): string =>
    times(
      3,
      (i) =>
        circle(x, 236 + i * 62, 25, PAINT.copper) +
        circle(x, 236 + i * 62, 17, PAINT.flame) +
        circle(x, 236 + i * 62, 5, PAINT.bronze),
    );
  return (
    rect(0, 0, 800, 500, '#5c3c2a') +
    vault(0, '#6f4932') +
    vault(70, '#835a3d') +
    vault(140, '#9b6f4b') +
    vault(210, '#b98a5d') +
    vault(270, '#d9b07a') +
    vault(318, '#f6dca6') +
    path('M380 0L236 500H430L420 0Z', '#fff0c9', 'opacity=".2"') +
    path('M420 0L560 500H640L440 0Z', '#fff0c9', 'opacity=".14"') +
    path('M0 500L318 420H482L800 500Z', '#6f4932', 'opacity=".75"') +
    goods(58) +
    goods(742) +
    goods(128) +
    goods(672) +
    path('M392 430C386 396 390 372 396 366A9 9 0 1 1 406 366C412 372 416 396 410 430Z', '#3b2619') +
    path('M356 432C352 404 354 386 359 380A7 7 0 1 1 367 380C372 386 374 404 370 432Z', '#3b2619')
  );
};

/** The workshop itself: wheel, shelves and the courtyard's door. */
export const workshop = (): string =>
  rect(0, 0, 800, 500, '#e4cfae') +
  rect(0, 404, 800, 96, '#94684a') +
  path('M560 404V170C560 110 626 92 660 62C694 92 760 110 760 170V404Z', '#9cc3bd') +
  times(7, (i) =>
    ellipse(600 + (i % 4) * 40, 336 - (i % 3) * 26, 34, 30, i % 2 ? PAINT.moss : '#86945a'),
  ) +
  path(
    'M560 404V170C560 110 626 92 660 62C694 92 760 110 760 170V404',
    'none',
    `stroke="${PAINT.turquoise}" stroke-width="14"`,
  ) +
  times(
    2,
    (row) =>
      rect(60, 150 + row * 110, 400, 12, PAINT.walnut) +
      times(6, (i) => {
        const x = 92 + i * 66;
        const y = 150 + row * 110;
        const fill = [
          PAINT.turquoise,
          PAINT.snow,
          PAINT.madder,
          PAINT.indigo,
          PAINT.saffron,
          PAINT.copper,
        ][(i + row * 2) % 6]!;
        return i % 2
          ? path(
              `M${x - 24} ${y - 34}H${x + 24}C${x + 22} ${y - 12} ${x + 12} ${y} ${x} ${y}S${x - 22} ${y - 12} ${x - 24} ${y - 34}Z`,
              fill,
            )
          : path(
              `M${x - 8} ${y - 66}H${x + 8}C${x + 6} ${y - 50} ${x + 26} ${y - 44} ${x + 22} ${y - 18}C${x + 20} ${y - 6} ${x + 14} ${y} ${x + 12} ${y}H${x - 12}C${x - 14} ${y} ${x - 20} ${y - 6} ${x - 22} ${y - 18}C${x - 26} ${y - 44} ${x - 6} ${y - 50} ${x - 8} ${y - 66}Z`,
              fill,
            );
      }),
  ) +
  shade(262, 446, 120) +
  rect(246, 372, 32, 70, PAINT.walnut) +
  ellipse(262, 442, 92, 16, PAINT.walnut) +
  ellipse(262, 370, 78, 14, '#6f4932') +
  path(
    'M222 366C214 330 232 318 230 296H294C292 318 310 330 302 366C290 374 234 374 222 366Z',
    PAINT.clay,
  ) +
  ellipse(262, 296, 32, 8, PAINT.walnut) +
  times(4, (i) =>
    line(
      `M226 ${328 + i * 9}C246 ${334 + i * 9} 278 ${334 + i * 9} 298 ${328 + i * 9}`,
      '#a9714d',
      2,
    ),
  ) +
  zigzag(0, 404, 800, 26, '#8a5f43');
