/** The workshop's own colours: glaze, dye and metal. */
export const PAINT = {
  plaster: '#efe4d2',
  chalk: '#f8f1e4',
  sand: '#dcc7a5',
  clay: '#c58d63',
  turquoise: '#1f9a9b',
  deep: '#0e5f6b',
  indigo: '#27406b',
  madder: '#a43a2c',
  rose: '#d98873',
  saffron: '#e0a63b',
  moss: '#6c7b45',
  walnut: '#4b3327',
  copper: '#c2703f',
  flame: '#e09a63',
  bronze: '#7f4325',
  snow: '#fdfaf3',
} as const;

/** `count` pieces of a drawing, one after the other. */
export const times = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join('');

/** `count` copies of a piece around a centre, the first at twelve o'clock. */
export const around = (count: number, x: number, y: number, piece: string): string =>
  times(count, (i) => `<g transform="rotate(${(360 / count) * i} ${x} ${y})">${piece}</g>`);

/** A filled path. */
export const path = (d: string, fill: string, more = ''): string =>
  `<path d="${d}" fill="${fill}" ${more}/>`;

/** A path that is only a line. */
export const line = (d: string, stroke: string, width = 2, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" ${more}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;

/** A diamond around a centre. */
export const diamond = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  path(`M${x} ${y - ry}L${x + rx} ${y}L${x} ${y + ry}L${x - rx} ${y}Z`, fill);

/** Moves and scales a piece. */
export const place = (piece: string, x: number, y: number, scale = 1, turn = 0): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${piece}</g>`;

/** A piece cut to an outline. `id` is unique within its drawing. */
export const cut = (id: string, outline: string, piece: string): string =>
  `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${piece}</g>`;

/** A niche in a plastered wall over a shelf, where a piece stands to be seen. 400 by 400. */
export const niche = (wall: string, recess: string, shelf: string): string =>
  rect(0, 0, 400, 400, wall) +
  path('M60 330V170C60 96 128 74 200 34C272 74 340 96 340 170V330Z', recess) +
  line('M60 330V170C60 96 128 74 200 34C272 74 340 96 340 170V330', '#fff', 3, 'opacity=".35"') +
  rect(0, 322, 400, 78, shelf) +
  rect(0, 322, 400, 7, '#fff', 'opacity=".28"');

/** The soft shadow under what stands on the shelf. */
export const shade = (x: number, y: number, rx: number): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${rx / 9}" fill="#2a1a10" opacity=".22"/>`;
