import { LEVELS, readingOf, type Level, type Model, type PageKind } from '@safar/journey';

/** A model, as counters are read through it. Stages are numbered from 0; -1 is none. */
export interface StageReader {
  /** How many stages. */
  count: number;
  /** Bits of each stage, and the goal's. */
  masks: number[];
  goal: number;
  /** The counters are those of the model's own bits. */
  own: boolean;
  /** The furthest stage that a set has visited. */
  furthest(set: number): number;
  /** The stage of a place in `moves`: a level, or in own bits a stage's number. */
  at(place: string): number;
  /** The stage that a page belongs to by its level or, in own bits, by its kind. */
  ofPage(level: string, kind: string): number;
}

/** Where a level or kind belongs to several of an owner's own stages, the last of them has it, as in `advance`. */
export function stageReader(model: Model): StageReader {
  const { masks, goal, own } = readingOf(model);
  const count = masks.length;
  const last = (holds: (stage: number) => boolean): number => {
    for (let i = count - 1; i >= 0; i--) if (holds(i)) return i;
    return -1;
  };
  const ofLevel = (level: string) =>
    last((i) => !!model.stages[i]!.levels?.includes(level as Level));
  return {
    count,
    masks,
    goal,
    own,
    furthest: (set) => last((i) => !!(set & masks[i]!)),
    at: (place) =>
      own
        ? /^[0-7]$/.test(place) && Number(place) < count
          ? Number(place)
          : -1
        : LEVELS.includes(place as Level)
          ? ofLevel(place)
          : -1,
    ofPage: (level, kind) =>
      Math.max(
        ofLevel(level),
        last((i) => !!model.stages[i]!.kinds?.includes(kind as PageKind)),
      ),
  };
}
