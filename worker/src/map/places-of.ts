import { LEVELS, levelOf, type Level, type Model, type Stage } from '@safar/journey';
import { keyOf, type Place } from './map-text.ts';

/** A kind's level before an order, or after it where it has none before. */
const LEVEL_STATES = [
  { goal: false, first: true, ordered: false },
  { goal: true, first: true, ordered: false },
];

/** Where the texts of each stage of a model stand. */
export function placesOf(model: Model): Place[] {
  const taken = new Set<string>();
  return model.stages.map((stage, i) => {
    const levels = levelsOf(stage, i, model.stages.length);
    const byLevels: Place = { levels };
    const isSet = !stage.kinds?.length && !stage.urls?.length && !stage.events?.length;
    const place =
      isSet && !taken.has(keyOf(byLevels))
        ? byLevels
        : { levels, stage: `${model.id}/${stage.id}` };
    taken.add(keyOf(place));
    return place;
  });
}

/**
 * The levels of a stage, or those that come nearest: of its page kinds, and else by where it stands
 * among the others.
 */
function levelsOf(stage: Stage, i: number, count: number): Level[] {
  const named = new Set<Level>(stage.levels);
  for (const kind of stage.kinds ?? []) {
    const level = LEVEL_STATES.map((state) => levelOf(kind, state)).find(Boolean);
    if (level) named.add(level);
  }
  if (!named.size) named.add(LEVELS[Math.round((i * (LEVELS.length - 1)) / (count - 1))]!);
  return LEVELS.filter((level) => named.has(level));
}
