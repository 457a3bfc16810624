import { consent } from './calls.ts';
import { guard } from '@safar/journey';

/**
 * Takes the visitor's answer from Google's Consent Mode, version 2: `analytics_storage` of
 * `gtag('consent', 'default' | 'update', …)`, those said before included. Use it with `consent: 'wait'`.
 *
 * - a default that grants is an answer, unless another default, for some region, denies: which region
 *   the visitor is in, Google knows and we do not;
 * - a default that denies is none: the visitor has not been asked yet;
 * - an update is the visitor's own word, either way.
 *
 * @returns what ends it
 */
export function followConsentMode(): () => void {
  if (typeof window === 'undefined') return () => {};
  let wanted = true;
  let granted = false;
  let denied = false;
  let answered = false;

  const take = guard((entry: unknown): void => {
    // An entry is the arguments of a call to `gtag`.
    const [what, how, said] = Array.from(entry as ArrayLike<unknown>);
    const answer = (said as Record<string, unknown> | undefined)?.['analytics_storage'];
    if (what !== 'consent' || !answer) return;
    if (how === 'update') {
      answered = true;
      if (wanted) consent(answer === 'granted');
    } else if (answer === 'granted') granted = true;
    else denied = true;
  });
  const takeAll = (entries: readonly unknown[]): void => {
    entries.forEach(take);
    if (!wanted || answered || denied || !granted) return;
    answered = true;
    consent(true);
  };

  const layer = ((window as { dataLayer?: unknown[] }).dataLayer ??= []);
  takeAll([...layer]);
  const { push } = layer;
  const pushHere = (...entries: unknown[]): number => {
    const length = push.apply(layer, entries);
    takeAll(entries);
    return length;
  };
  layer.push = pushHere;
  return () => {
    wanted = false;
    // A tag manager that came later has wrapped this one.
    if (layer.push === pushHere) layer.push = push;
  };
}
