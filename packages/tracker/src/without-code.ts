import type { Safar } from './api.ts';
import { guard } from '@safar/journey';

/** What an element can ask for by an attribute: `data-safar-goal`, and so on. */
type Asked = 'goal' | 'stage' | 'event' | 'optOut';

/**
 * Listens for elements that say what their use means: a click on a link or a button (with any button
 * of the mouse that follows it, or by keyboard), and a form that is sent.
 *
 * | attribute | is |
 * |---|---|
 * | `data-safar-goal="lead"` | `goal('lead')`; empty, the site's own goal. `data-safar-order`, `data-safar-value` and `data-safar-currency` beside it are its order |
 * | `data-safar-stage="consider"` | `stage('consider')` |
 * | `data-safar-event="call"` | `event('call')` |
 * | `data-safar-opt-out` | `optOut()` |
 *
 * It only listens: the click or the sending goes on as if nobody had.
 *
 * @returns what takes an event that came before, with the innermost element that was used
 */
export function listenWithoutCode(
  safar: Pick<Safar, Asked>,
): (event: Event, used: EventTarget | undefined) => void {
  const calls: [name: string, call: (said: string, data: DOMStringMap) => void][] = [
    [
      'goal',
      (said, { safarOrder: id, safarValue: value, safarCurrency: currency }) =>
        safar.goal({ name: said, id, value, currency }),
    ],
    ['stage', (said) => safar.stage(said as Parameters<Safar['stage']>[0])],
    ['event', (said) => said && safar.event(said)],
    ['opt-out', () => safar.optOut()],
  ];
  const onUse = guard((event: Event, used: EventTarget | undefined): void => {
    const sending = event.type === 'submit';
    // A script that clicks is no visitor; and of the other buttons, the middle one alone follows a link.
    const { button } = event as MouseEvent;
    if (
      !event.isTrusted ||
      !(used instanceof Element) ||
      (event.type === 'auxclick' && button !== 1)
    )
      return;
    for (const [name, call] of calls) {
      // A form may have a field named `closest`.
      const element = Element.prototype.closest.call(used, `[data-safar-${name}]`);
      if (element instanceof HTMLElement && element instanceof HTMLFormElement === sending)
        call(element.getAttribute(`data-safar-${name}`)!.trim(), element.dataset);
    }
  });
  for (const type of ['click', 'auxclick', 'submit'])
    addEventListener(
      type,
      // Within a shadow tree, what was used is the first of the path.
      (event) => onUse(event, event.composedPath()[0]),
      { capture: true, passive: true },
    );
  return onUse;
}
