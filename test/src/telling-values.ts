import { valuesOf, type Captured, type Said } from './wire-tap.ts';

/**
 * Values by which one visitor could be told from all others: said in two requests of that visitor or
 * more, and by nobody else.
 *
 * @param said  requests by visitor
 * @param but   values that are left out
 */
export function tellingValues(said: Captured[][], but: (said: Said) => boolean): string[] {
  const speakers = new Map<string, Map<number, number>>();
  said.forEach((requests, visitor) => {
    for (const request of requests) {
      const values = valuesOf(request).filter((each) => !but(each));
      for (const value of new Set(values.map((each) => each.value))) {
        const times = speakers.get(value) ?? new Map<number, number>();
        speakers.set(value, times.set(visitor, (times.get(visitor) ?? 0) + 1));
      }
    }
  });
  return [...speakers]
    .filter(([, times]) => times.size === 1 && [...times.values()][0]! > 1)
    .map(([value]) => value);
}
