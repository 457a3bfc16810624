import { consent } from './calls.ts';
import { guard } from '@safar/journey';

/**
 * Takes the visitor's answer from the WordPress Consent API: the category `statistics`, as it stands
 * when the page is ready and whenever it changes. Use it with `consent: 'wait'`.
 *
 * @returns what ends it
 */
export function followWpConsent(): () => void {
  if (typeof window === 'undefined') return () => {};
  const host = window as { wp_has_consent?: (category: string) => boolean };

  const look = guard((): void => {
    // A `false` is also what a visitor gets who was not asked yet.
    if (host.wp_has_consent?.('statistics')) consent(true);
  });
  const hear = guard((change: Event): void => {
    const said = (change as CustomEvent<Record<string, unknown> | null>).detail?.['statistics'];
    if (said) consent(said === 'allow');
  });

  // Its own script is in the footer, and the type of consent may be told later still.
  const events: [string, (event: Event) => void][] = [
    ['wp_listen_for_consent_change', hear],
    ['wp_consent_type_defined', look],
    ['DOMContentLoaded', look],
  ];
  for (const [name, listener] of events) document.addEventListener(name, listener);
  look();
  return () => {
    for (const [name, listener] of events) document.removeEventListener(name, listener);
  };
}
