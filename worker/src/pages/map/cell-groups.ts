import type { StageField } from '../../map/map-text.ts';

/** The rows of the worksheet, and the fields of each, which are written together. */
export const CELL_GROUPS = {
  script: ['script'],
  goals: ['goals'],
  actions: ['actions'],
  feelings: ['think', 'feel', 'do'],
  opportunities: ['opportunities'],
  owner: ['owner'],
} as const satisfies Record<string, readonly StageField[]>;

export type CellGroup = keyof typeof CELL_GROUPS;

export const GROUPS = Object.keys(CELL_GROUPS) as CellGroup[];
