import { followSeen, KINDS, LEVELS, type RawSight } from '@safar/journey';
import { createBeaconParser, type SnippetConfig, type Step } from '@safar/protocol';
import type { Post } from './collector.ts';

const parser = createBeaconParser({ kinds: KINDS, levels: LEVELS });

/**
 * The steps that a request brings, as the worker reads it: of what a page saw and could not follow
 * before it was left, those that the worker makes of it; none of a body that it would refuse.
 *
 * @param host  of the page, with its port
 */
export function readSteps({ body }: Post, config: SnippetConfig, host: string): Step[] {
  const parsed = parser.parse(body);
  if ('rejection' in parsed) return [];
  const { steps, raw } = parsed.beacon;
  // The parser's words are those of the journey.
  return raw ? [...steps, ...followSeen(raw as RawSight, config, host)] : steps;
}
