import type { Model, PageKind } from '@safar/journey';
import type { Step } from '@safar/protocol';
import { plus } from './counts.ts';
import type { Counts } from './day.ts';
import { foldMove, placeName } from './fold-move.ts';
import { kindOf } from './kind-of.ts';
import { MAX_MODELS } from './limits.ts';
import { record } from './record.ts';
import { stageReader } from './stage-reader.ts';
import { tallyMoves } from './tally-stages.ts';

/** What came in a short time: counts of moves, as in a day, and the last steps. */
export interface Lately {
  moves: Counts;
  /** In the stages of the site's own model, by its id. */
  own: Record<string, Counts>;
  /** The newest last. */
  steps: Sight[];
}

/** A step as it may be shown: what its page is for and how far its journey is, and no more. */
export interface Sight {
  /** When it came, milliseconds since the epoch. */
  at: number;
  kind: PageKind | '';
  /** Level of the journey; `''` where none has begun. */
  place: string;
  /** The same in the site's own model: its id, and the place. */
  own?: { model: string; place: string };
}

export const newLately = (): Lately => ({ moves: record(), own: record(), steps: [] });

/**
 * Adds a step to what came lately.
 *
 * @param most  how many of the last steps are kept
 */
export function foldLately(lately: Lately, step: Step, at: number, most: number): void {
  const { own } = step;
  if (step.has) foldMove(lately.moves, step.fromLevel, step.level);
  if (own?.has && (own.model in lately.own || Object.keys(lately.own).length < MAX_MODELS))
    foldMove((lately.own[own.model] ??= record()), placeName(own.from), placeName(own.to));
  const kind = kindOf(step.kind) || kindOf(step.from);
  if (!kind) return;
  lately.steps.push({
    at,
    kind,
    place: step.has ? step.level : '',
    ...(own?.has && { own: { model: own.model, place: placeName(own.to) } }),
  });
  lately.steps.splice(0, lately.steps.length - most);
}

/** Puts all in one; the steps by the time they came. */
export function mergeLately(all: readonly Lately[], most: number): Lately {
  const sum = newLately();
  for (const { moves, own, steps } of all) {
    addCounts(sum.moves, moves);
    for (const [model, counts] of Object.entries(own))
      addCounts((sum.own[model] ??= record()), counts);
    sum.steps.push(...steps);
  }
  sum.steps.sort((a, b) => a.at - b.at);
  sum.steps.splice(0, sum.steps.length - most);
  return sum;
}

/** What came lately, through a model. */
export interface StagesLately {
  /** How often a journey began at a stage, or came to it from another one. */
  stages: { id: string; name: { en: string; fa: string }; came: number }[];
  /** The last steps, the newest first; `stage` is `null` where no journey has begun. */
  steps: { at: number; kind: PageKind | ''; stage: string | null }[];
}

/** Reads what came lately in the stages of a model. */
export function stagesLately(model: Model, lately: Lately): StagesLately {
  const reader = stageReader(model);
  const tally = { entries: model.stages.map(() => 0), moves: record<number>() };
  tallyMoves(tally, reader, reader.own ? (lately.own[model.id] ?? {}) : lately.moves);
  const came = [...tally.entries];
  for (const [key, n] of Object.entries(tally.moves))
    came[Number(key.slice(key.indexOf('>') + 1))]! += n;
  const stageOf = ({ place, own }: Sight): string | null => {
    const at = reader.at(reader.own ? (own?.model === model.id ? own.place : '') : place);
    return model.stages[at]?.id ?? null;
  };
  return {
    stages: model.stages.map(({ id, name }, i) => ({ id, name, came: came[i]! })),
    steps: lately.steps
      .map((sight) => ({ at: sight.at, kind: sight.kind, stage: stageOf(sight) }))
      .reverse(),
  };
}

function addCounts(sum: Counts, counts: Counts): void {
  for (const [name, n] of Object.entries(counts)) sum[name] = plus(sum[name] ?? 0, n);
}
