import {
  around,
  circle,
  cut,
  diamond,
  ellipse,
  line,
  PAINT,
  path,
  place,
  rect,
  shade,
  times,
} from './draw.ts';
import { cypress, rosette, zigzag } from './motifs.ts';

/** A tea house's wall of star tiles, with its samovar. */
export const teaHouse = (): string => {
  const star = (fill: string, heart: string): string =>
    rect(-30, -30, 60, 60, fill) +
    `<g transform="rotate(45)">${rect(-30, -30, 60, 60, fill)}</g>` +
    place(rosette(heart, PAINT.saffron), 0, 0, 1.3);
  return (
    rect(0, 0, 800, 500, PAINT.indigo) +
    times(50, (i) => {
      const row = Math.floor(i / 10);
      return place(
        star((i + row) % 2 ? PAINT.turquoise : PAINT.deep, PAINT.snow),
        40 + (i % 10) * 85,
        44 + row * 85,
      );
    }) +
    times(44, (i) =>
      diamond(82 + (i % 11) * 85 - 42.5, 86 + Math.floor(i / 11) * 85, 11, 11, PAINT.saffron),
    ) +
    rect(0, 400, 800, 100, PAINT.walnut) +
    rect(0, 400, 800, 9, PAINT.clay) +
    shade(404, 452, 96) +
    path('M352 440H456L446 418H362Z', PAINT.bronze) +
    path('M346 250C336 330 352 396 372 420H436C456 396 472 330 462 250Z', PAINT.flame) +
    path('M420 250C436 330 428 396 404 420H436C456 396 472 330 462 250Z', PAINT.copper) +
    ellipse(404, 250, 58, 12, PAINT.bronze) +
    path('M376 246C376 214 432 214 432 246Z', PAINT.copper) +
    rect(392, 190, 24, 34, PAINT.bronze) +
    path('M384 190C384 168 424 168 424 190Z', PAINT.snow) +
    line('M346 290C316 284 316 330 344 330M462 290C492 284 492 330 464 330', PAINT.bronze, 8) +
    path('M398 372H410V398H418V406H390V398H398Z', PAINT.bronze) +
    times(4, (i) => {
      const x = [190, 262, 546, 618][i]!;
      return (
        shade(x, 456, 42) +
        ellipse(x, 452, 38, 9, PAINT.snow) +
        path(
          `M${x - 18} 404H${x + 18}C${x + 12} 424 ${x + 12} 434 ${x + 16} 450H${x - 16}C${x - 12} 434 ${x - 12} 424 ${x - 18} 404Z`,
          '#b5532c',
          'opacity=".92"',
        ) +
        ellipse(x, 404, 18, 4, '#e8b27d')
      );
    })
  );
};

/** A guest house window of coloured glass between printed curtains. */
export const guestHouse = (): string => {
  const glass = [PAINT.madder, PAINT.saffron, PAINT.turquoise, PAINT.indigo, PAINT.moss];
  const curtain = (id: string, d: string): string =>
    path(d, '#f7ecd6') +
    cut(
      id,
      d,
      times(24, (i) =>
        place(
          cypress(i % 2 ? PAINT.indigo : PAINT.moss, '#f7ecd6'),
          (i % 12) * 70 + 14,
          250 + Math.floor(i / 12) * 132,
          0.9,
        ),
      ) +
        rect(0, 420, 800, 60, PAINT.madder) +
        zigzag(0, 420, 800, 20, PAINT.madder) +
        rect(0, 440, 800, 5, PAINT.saffron) +
        rect(0, 80, 800, 46, PAINT.madder) +
        times(12, (i) =>
          path(`M${20 + i * 70} 60L${8 + i * 70} 480H${30 + i * 70}Z`, '#4b3327', 'opacity=".1"'),
        ),
    );
  return (
    rect(0, 0, 800, 500, '#cbb391') +
    rect(0, 452, 800, 48, '#8c6444') +
    path('M230 440V220C230 120 320 84 400 40C480 84 570 120 570 220V440Z', PAINT.walnut) +
    cut(
      'window',
      'M244 430V224C244 132 328 98 400 58C472 98 556 132 556 224V430Z',
      rect(230, 40, 340, 400, '#f6dfa9') +
        times(60, (i) => {
          const row = Math.floor(i / 6);
          return diamond(
            250 + (i % 6) * 60 + (row % 2) * 30,
            70 + row * 36,
            27,
            33,
            glass[(i * 3 + row) % 5]!,
          );
        }) +
        times(3, (i) => rect(318 + i * 78, 40, 8, 400, PAINT.walnut)) +
        rect(230, 222, 340, 9, PAINT.walnut),
    ) +
    curtain('left', 'M84 92H330C318 240 250 300 176 330C190 390 180 440 190 478H84Z') +
    curtain('right', 'M716 92H470C482 240 550 300 624 330C610 390 620 440 610 478H716Z') +
    rect(50, 74, 700, 14, PAINT.walnut, 'rx="7"') +
    circle(50, 81, 13, PAINT.saffron) +
    circle(750, 81, 13, PAINT.saffron)
  );
};

/** A dining room lit by pierced copper lamps. */
export const diningRoom = (): string => {
  const lamp = (x: number, y: number, size: number): string =>
    line(`M${x} 0V${y - 70 * size}`, '#101a1e', 3) +
    place(
      path('M0 -10L190 330H-190Z', '#ffce7a', 'opacity=".10"') +
        path('M-10 -74H10L16 -56H-16Z', PAINT.bronze) +
        path('M-62 14C-62 -30 -34 -58 0 -58C34 -58 62 -30 62 14Z', PAINT.copper) +
        path('M14 -56C50 -44 62 -22 62 14H34C38 -16 34 -40 14 -56Z', PAINT.bronze) +
        times(3, (row) =>
          times(5 + row, (i) => circle((i - (4 + row) / 2) * 15, -34 + row * 17, 3.6, '#ffe3a6')),
        ) +
        ellipse(0, 14, 62, 12, '#ffdf9a'),
      x,
      y,
      size,
    );
  return (
    rect(0, 0, 800, 500, '#22343a') +
    times(5, (i) =>
      path(
        `M${20 + i * 160} 380V190C${20 + i * 160} 140 ${70 + i * 160} 128 ${90 + i * 160} 104C${110 + i * 160} 128 ${160 + i * 160} 140 ${160 + i * 160} 190V380Z`,
        '#2b424a',
      ),
    ) +
    rect(0, 380, 800, 120, '#17252a') +
    lamp(130, 170, 0.9) +
    lamp(290, 126, 1.15) +
    lamp(470, 186, 0.95) +
    lamp(650, 140, 1.2) +
    times(3, (i) => {
      const x = 150 + i * 250;
      return (
        ellipse(x, 424, 104, 18, PAINT.walnut) +
        ellipse(x, 419, 104, 18, '#8a5f45') +
        rect(x - 6, 430, 12, 70, PAINT.walnut) +
        ellipse(x - 34, 415, 24, 6, PAINT.snow) +
        ellipse(x + 34, 415, 24, 6, PAINT.turquoise) +
        path(
          `M${x - 8} 412C${x - 12} 388 ${x - 4} 386 ${x - 4} 374H${x + 4}C${x + 4} 386 ${x + 12} 388 ${x + 8} 412Z`,
          PAINT.flame,
        )
      );
    })
  );
};

/** Small bowls in rows, wedding gifts before they are wrapped. */
export const weddingBowls = (): string => {
  const glaze = [PAINT.turquoise, PAINT.snow, PAINT.rose, PAINT.saffron, PAINT.deep];
  return (
    rect(0, 0, 800, 500, '#e6d3bd') +
    times(28, (i) => {
      const row = Math.floor(i / 7);
      const x = 76 + (i % 7) * 108 + (row % 2 ? 0 : 8);
      const y = 74 + row * 118;
      const fill = glaze[(i * 2 + row) % 5]!;
      const ink = fill === PAINT.snow ? PAINT.indigo : PAINT.snow;
      return (
        circle(x + 5, y + 8, 48, '#6b4a32', 'opacity=".25"') +
        circle(x, y, 48, PAINT.sand) +
        circle(x, y, 45, fill) +
        circle(x, y, 34, '#1b2a2d', 'opacity=".12"') +
        around(12, x, y, circle(x, y - 39, 2.4, ink)) +
        place(rosette(ink, fill === PAINT.saffron ? PAINT.madder : PAINT.saffron), x, y, 0.95)
      );
    }) +
    line('M0 254C200 226 420 292 800 240', PAINT.madder, 9, 'opacity=".9"')
  );
};
