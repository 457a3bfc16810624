import { LEVELS, type Level, type Model } from '@safar/journey';
import { keyOf, type MapField, type MapText, type Place } from './map-text.ts';
import { placesOf } from './places-of.ts';

/** Texts by field. */
export type Texts = Partial<Record<MapField, string>>;

/** The texts that were written for one place. */
export interface Placed {
  place: Place;
  texts: Texts;
}

/** What is shown under one stage. */
export interface StageTexts extends Placed {
  /** What was written for other sets of levels, and comes nearest to this stage. */
  others: Placed[];
}

/**
 * The texts of one map as a model shows them. A text stays with the levels that it was written for:
 * where the model has a stage of just these, it stands there as its own; else it stands, marked, under
 * the stage that has its first level. So each text is shown once, through every model.
 */
export function arrange(model: Model, texts: readonly MapText[]): StageTexts[] {
  const stages: StageTexts[] = placesOf(model).map((place) => ({ place, texts: {}, others: [] }));
  for (const { levels, stage, field, text } of texts) {
    if (!levels.length) continue;
    const place: Place = { levels, ...(stage !== undefined && { stage }) };
    const key = keyOf(place);
    const own = stages.find((each) => keyOf(each.place) === key);
    if (own) {
      own.texts[field] = text;
      continue;
    }
    const { others } = nearest(stages, levels);
    const known = others.find((each) => keyOf(each.place) === key);
    if (known) known.texts[field] = text;
    else others.push({ place, texts: { [field]: text } });
  }
  return stages;
}

/** The stage of the first of these levels that a stage has, or else the last that begins before them. */
function nearest(stages: StageTexts[], levels: Level[]): StageTexts {
  for (const level of levels) {
    const found = stages.find(({ place }) => place.levels.includes(level));
    if (found) return found;
  }
  const rank = (of: Level[]): number => LEVELS.indexOf(of[0]!);
  return stages.findLast(({ place }) => rank(place.levels) <= rank(levels)) ?? stages[0]!;
}

/** A persona's profile; a map of all customers has none. */
export const profileOf = (texts: readonly MapText[], map: string): Texts =>
  Object.fromEntries(
    texts
      .filter((text) => text.map === map && !text.levels.length)
      .map(({ field, text }) => [field, text]),
  );

/** The personas that there are, by name. */
export const personasOf = (texts: readonly MapText[]): { id: string; name: string }[] =>
  texts
    .filter(({ field }) => field === 'name')
    .map(({ map, text }) => ({ id: map, name: text }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
