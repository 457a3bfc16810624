import { keyOf, type Place } from '../../map/map-text.ts';
import { placesOf } from '../../map/places-of.ts';
import type { Locale } from '../locale.ts';
import { stageName } from '../summary/stage-name.ts';
import type { MapFrame } from './map-props.ts';

/** A place in words: the stage that it is in the model shown, and else its levels. */
export function placeName(l: Locale, page: MapFrame, place: Place): string {
  const at = placesOf(page.model).findIndex((each) => keyOf(each) === keyOf(place));
  const stage = page.model.stages[at];
  if (stage) return stageName(l, stage);
  if (!place.levels.length) return l.m.map.profile;
  return l.f.list(place.levels.map((level) => l.m.map.levels[level]));
}
