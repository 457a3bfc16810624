import { LEAST_TOLD } from './findings/evidence.ts';
import type { Summary } from './summary.ts';

/** Whether enough journeys stand on both sides of a lift: those that saw the kind, and those that did not. */
export const isLiftTold = ({ seen }: Pick<Summary['kinds'][number], 'seen'>, journeys: number) =>
  Math.min(seen, journeys - seen) >= LEAST_TOLD;
