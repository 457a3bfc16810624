import { line, niche, PAINT, path, rect, shade, times, diamond, circle } from './draw.ts';
import { beads, stepped, zigzag } from './motifs.ts';

const fringe = (x: number, y: number, width: number, length: number): string =>
  times(Math.round(width / 7), (i) => line(`M${x + 3 + i * 7} ${y}v${length}`, '#efe2c8', 2.6));

/** A long runner with a column of stepped diamonds. */
export const runner = (): string =>
  rect(0, 0, 400, 400, '#c9bda6') +
  times(9, (i) => rect(0, i * 46, 400, 1.5, '#a99c83', 'opacity=".7"')) +
  times(5, (i) => rect(40 + i * 86, 0, 1.5, 400, '#a99c83', 'opacity=".4"')) +
  rect(122, 34, 168, 340, '#2a1a10', 'opacity=".2" rx="3"') +
  fringe(116, 14, 168, 16) +
  fringe(116, 368, 168, 16) +
  rect(116, 28, 168, 342, PAINT.madder) +
  rect(126, 38, 148, 322, PAINT.indigo) +
  beads(126, 48, 148, 15, PAINT.saffron) +
  beads(126, 350, 148, 15, PAINT.saffron) +
  rect(138, 58, 124, 282, PAINT.madder) +
  times(3, (i) =>
    stepped(200, 105 + i * 94, 11, [PAINT.chalk, PAINT.indigo, PAINT.saffron, PAINT.madder]),
  ) +
  times(
    2,
    (i) =>
      diamond(156, 152 + i * 94, 10, 14, PAINT.turquoise) +
      diamond(244, 152 + i * 94, 10, 14, PAINT.turquoise),
  );

/** A garden rug: a grid of bricks, each with its own plant. */
export const garden = (): string => {
  const ground = [PAINT.indigo, PAINT.moss, PAINT.madder, PAINT.saffron, PAINT.deep, PAINT.walnut];
  const plant = (x: number, y: number, ink: string, kind: number): string =>
    kind % 3 === 0
      ? stepped(x, y, 4.6, [ink, ground[0]!, ink])
      : kind % 3 === 1
        ? path(
            `M${x} ${y - 20}L${x + 12} ${y + 12}H${x + 3}V${y + 20}H${x - 3}V${y + 12}H${x - 12}Z`,
            ink,
          )
        : zigzag(x - 18, y + 14, 36, 12, ink) +
          zigzag(x - 18, y, 36, 12, ink) +
          circle(x, y - 15, 4, ink);
  return (
    rect(0, 0, 400, 400, '#d8cdbb') +
    rect(38, 46, 334, 322, '#2a1a10', 'opacity=".2" rx="3"') +
    times(46, (i) => line(`M20 ${56 + i * 6.6}h14M366 ${56 + i * 6.6}h14`, '#efe2c8', 2.4)) +
    rect(32, 50, 336, 308, PAINT.walnut) +
    rect(40, 58, 320, 292, PAINT.chalk) +
    beads(40, 66, 320, 16, PAINT.madder) +
    beads(40, 342, 320, 16, PAINT.madder) +
    times(20, (i) => {
      const row = Math.floor(i / 5);
      const x = 54 + (i % 5) * 59;
      const y = 78 + row * 64;
      const kind = (i * 2 + row * 3) % 6;
      return (
        rect(x, y, 55, 60, ground[kind]!) +
        plant(x + 27.5, y + 30, kind === 3 ? PAINT.madder : PAINT.chalk, i + row)
      );
    })
  );
};

/** A shoulder bag made of an old saddlebag's weave. */
export const bag = (): string =>
  niche('#cbb58d', '#e0d0ab', '#7d6540') +
  shade(200, 336, 116) +
  line('M112 176C104 40 296 40 288 176', PAINT.walnut, 11) +
  line('M112 176C104 40 296 40 288 176', '#8a624a', 4, 'stroke-dasharray="1 9"') +
  path('M92 168H308L318 326C318 332 312 334 306 334H94C88 334 82 332 82 326Z', PAINT.deep) +
  rect(86, 252, 229, 7, PAINT.saffron) +
  zigzag(86, 282, 228, 19, PAINT.madder) +
  rect(84, 282, 232, 9, PAINT.madder) +
  beads(84, 306, 232, 17, PAINT.chalk) +
  rect(83, 318, 234, 6, PAINT.saffron) +
  path(
    'M88 164C88 160 90 158 94 158H306C310 158 312 160 312 164L316 214C290 246 110 246 84 214Z',
    PAINT.madder,
  ) +
  stepped(200, 192, 8, [PAINT.chalk, PAINT.indigo, PAINT.saffron]) +
  times(
    2,
    (i) =>
      diamond(132 + i * 136, 190, 13, 18, PAINT.turquoise) +
      diamond(132 + i * 136, 190, 6, 9, PAINT.chalk),
  ) +
  circle(200, 240, 8, PAINT.saffron) +
  times(9, (i) => line(`M${120 + i * 20} 336v14`, i % 2 ? PAINT.saffron : PAINT.madder, 5));
