import type { StageSummary } from '@safar/funnel';
import type { Locale } from '../locale.ts';

/** A stage in the owner's words; an own model may have left a language out. */
export const stageName = (l: Locale, stage: Pick<StageSummary, 'id' | 'name'>): string =>
  stage.name[l.lang] || stage.name.en || stage.id;
