/**
 * The one scale under every journey model, from knowing a need to buying again.
 * The place in this list is the bit in a journey's set: `aware` is 1, `interest` 2 … `loyal` 32.
 */
export const LEVELS = ['aware', 'interest', 'consider', 'decide', 'use', 'loyal'] as const;

/** How near to buying, or how far past it, a journey is. */
export type Level = (typeof LEVELS)[number];

/** The bit of a journey's set that says its goal was reached; the seventh, after the six levels. */
export const GOAL = 64;

/** The same in the bits of a site's own model: the ninth, after its eight stages. */
export const OWN_GOAL = 256;

/** Every bit that a journey's set can hold. */
export const FULL_SET = 127;

/** The bit of one level, or 0 for no level. */
export const bitOf = (level: Level | ''): number => (level ? 1 << LEVELS.indexOf(level) : 0);
