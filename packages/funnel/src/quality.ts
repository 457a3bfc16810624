import { add, plus, roomFor } from './counts.ts';
import type { Day } from './day.ts';
import { MAX_REASONS } from './limits.ts';
import { dayAt } from './new-day.ts';

/**
 * Counts a refusal on the day it happened.
 *
 * @param reason  what was wrong, in one word: `origin`, `field`, `rate` …
 */
export function countRefused(days: Map<string, Day>, on: string, reason: string, n = 1): void {
  const { refused } = dayAt(days, on).quality;
  add(refused, roomFor(refused, reason, MAX_REASONS), n);
}

/**
 * Counts a bot on the day it came.
 *
 * @param sign  what it was known by: `agent`, `webdriver` …
 */
export function countBot(days: Map<string, Day>, on: string, sign: string, n = 1): void {
  const { bots } = dayAt(days, on).quality;
  add(bots, roomFor(bots, sign, MAX_REASONS), n);
}

/** Counts steps that came again and changed nothing. */
export function countRepeated(days: Map<string, Day>, on: string, n = 1): void {
  const { quality } = dayAt(days, on);
  quality.repeated = plus(quality.repeated, n);
}

/** Counts steps that a browser says it had to give up. */
export function countLost(days: Map<string, Day>, on: string, n: number): void {
  const { quality } = dayAt(days, on);
  quality.lost = plus(quality.lost, n);
}
