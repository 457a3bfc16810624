import { bowl, cups, vase } from './ceramics.ts';
import { jug, sugarBowl, tray } from './copper.ts';
import { bazaar, block, glaze, washing, workshop } from './journal-scenes.ts';
import { bag, garden, runner } from './kilims.ts';
import { diningRoom, guestHouse, teaHouse, weddingBowls } from './project-scenes.ts';
import { cushion, scarf, tablecloth } from './textiles.ts';

/** Pictures of single pieces, 400 by 400. */
const PIECES = {
  bowl,
  vase,
  cups,
  tablecloth,
  cushion,
  scarf,
  runner,
  garden,
  bag,
  jug,
  tray,
  'sugar-bowl': sugarBowl,
};

/** Pictures of places and of work, 800 by 500. */
const SCENES = {
  'tea-house': teaHouse,
  'guest-house': guestHouse,
  'dining-room': diningRoom,
  'wedding-bowls': weddingBowls,
  block,
  glaze,
  washing,
  bazaar,
  workshop,
};

export type PieceName = keyof typeof PIECES;
export type SceneName = keyof typeof SCENES;

const svg = (box: string, drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${drawing}</svg>`;

/** Every picture of the shop by file name; `<piece>-detail` is the same piece seen closer. */
export const PICTURES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PIECES).flatMap(([name, draw]): [string, string][] => [
    [name, svg('0 0 400 400', draw())],
    [`${name}-detail`, svg('120 150 150 150', draw())],
  ]),
  ...Object.entries(SCENES).map(([name, draw]): [string, string] => [
    name,
    svg('0 0 800 500', draw()),
  ]),
]);
