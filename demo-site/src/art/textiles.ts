import { line, niche, PAINT, path, place, rect, shade, times, cut } from './draw.ts';
import { beads, boteh, cypress, rosette, zigzag } from './motifs.ts';

/** A printed cloth that hangs from a table's edge, cypresses along its border. */
export const tablecloth = (): string => {
  const fall =
    'M52 150H348L366 352C340 366 320 344 296 356C270 368 250 346 224 356C200 366 176 346 150 356C124 366 104 344 78 356C60 362 46 356 34 352Z';
  return (
    rect(0, 0, 400, 400, '#b7a48a') +
    rect(0, 330, 400, 70, '#7c6248') +
    shade(200, 364, 176) +
    path('M86 92H314L348 152H52Z', '#f5ead6') +
    path('M112 104H288L308 142H92Z', 'none', `stroke="${PAINT.madder}" stroke-width="3"`) +
    times(7, (i) => place(rosette(PAINT.madder, PAINT.indigo), 128 + i * 24, 123, 0.46)) +
    path(fall, '#f8efdd') +
    cut(
      'cloth',
      fall,
      rect(20, 158, 360, 10, PAINT.madder) +
        beads(20, 180, 360, 14, PAINT.indigo) +
        times(6, (i) =>
          place(cypress(i % 2 ? PAINT.moss : PAINT.indigo, '#f8efdd'), 70 + i * 52, 296, 0.98),
        ) +
        times(5, (i) => place(rosette(PAINT.madder, PAINT.saffron), 96 + i * 52, 228, 0.62)) +
        rect(20, 306, 360, 5, PAINT.indigo) +
        zigzag(20, 334, 360, 18, PAINT.madder) +
        rect(20, 334, 360, 40, PAINT.madder) +
        times(4, (i) =>
          path(
            `M${104 + i * 70} 150L${88 + i * 72} 360H${112 + i * 72}Z`,
            '#4b3327',
            'opacity=".07"',
          ),
        ),
    ) +
    path('M52 150H348L349 156H51Z', '#4b3327', 'opacity=".16"')
  );
};

/** A square cushion of botehs in four colours. */
export const cushion = (): string => {
  const face =
    'M78 92C150 80 250 80 322 92C334 164 334 246 322 318C250 332 150 332 78 318C66 246 66 164 78 92Z';
  const colours = [PAINT.madder, PAINT.saffron, PAINT.turquoise, PAINT.snow];
  return (
    niche('#8fa3a1', '#aebdb8', '#53605c') +
    shade(200, 334, 136) +
    path(face, PAINT.indigo) +
    cut(
      'cushion',
      face,
      times(16, (i) => {
        const row = Math.floor(i / 4);
        const x = 98 + (i % 4) * 66 + (row % 2) * 8;
        return place(
          boteh(colours[(i + row) % 4]!, PAINT.indigo, PAINT.rose),
          x,
          118 + row * 60,
          0.84,
          row % 2 ? 0 : 8,
        );
      }) + path('M290 80C322 160 316 260 268 340H340V80Z', '#0b1428', 'opacity=".22"'),
    ) +
    path(
      face,
      'none',
      `stroke="${PAINT.saffron}" stroke-width="4" stroke-dasharray="2 7" stroke-linecap="round"`,
    ) +
    path(
      'M78 92L68 82M322 92L332 82M78 318L68 328M322 318L332 328',
      'none',
      `stroke="${PAINT.saffron}" stroke-width="9" stroke-linecap="round"`,
    )
  );
};

/** A scarf over a rail, with fringes. */
export const scarf = (): string => {
  const front = 'M138 76H262C268 160 254 230 266 312H142C130 230 148 160 138 76Z';
  return (
    rect(0, 0, 400, 400, '#e3d3c4') +
    path('M40 400V150C40 80 120 60 200 20C280 60 360 80 360 150V400Z', '#efe4d8') +
    rect(24, 64, 352, 12, PAINT.walnut, 'rx="6"') +
    path('M238 70H300C306 150 290 210 298 268H244Z', '#b9584a') +
    times(6, (i) => line(`M${249 + i * 9} 268V292`, '#b9584a', 3)) +
    path(front, PAINT.rose) +
    cut(
      'scarf',
      front,
      times(5, (i) =>
        rect(120, 96 + i * 16, 160, i % 2 ? 3 : 6, i % 2 ? PAINT.indigo : PAINT.snow),
      ) +
        times(2, (i) =>
          place(boteh(PAINT.madder, PAINT.snow, PAINT.indigo), 172 + i * 58, 224, 1.1),
        ) +
        times(3, (i) => place(rosette(PAINT.snow, PAINT.madder), 158 + i * 44, 278, 0.5)) +
        rect(120, 296, 160, 5, PAINT.snow) +
        path('M240 70C250 180 226 240 244 320H290V70Z', '#4b1f18', 'opacity=".14"'),
    ) +
    times(13, (i) => line(`M${146 + i * 9.6} 312q${i % 2 ? 3 : -3} 16 0 32`, PAINT.rose, 3)) +
    path('M136 64H264V84C220 92 180 92 136 84Z', PAINT.madder)
  );
};
