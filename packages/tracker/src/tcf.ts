import { consent } from './calls.ts';
import { guard } from '@safar/journey';

/** What a consent manager tells its listeners, as far as it is of use here. */
interface TcData {
  eventStatus?: string;
  gdprApplies?: boolean;
  listenerId?: number;
  purpose?: { consents?: Record<number, boolean> };
}

type TcfApi = (
  command: 'addEventListener' | 'removeEventListener',
  version: 2,
  callback: (data: TcData, success: boolean) => void,
  listener?: number,
) => void;

/** Purposes that must both be consented to: 1, to store on the device, and 8, to measure how content does. */
const PURPOSES = [1, 8];

/**
 * Takes the visitor's answer from a consent manager of the IAB's Transparency and Consent Framework,
 * version 2.2. Use it with `consent: 'wait'`.
 *
 * Yes is consent to purposes 1 and 8, or that the GDPR does not apply. A legitimate interest is no
 * consent. Safar sells no advertising and is no vendor of the IAB's list, so no vendor is asked for:
 * it is your own measuring, on your own behalf.
 *
 * The manager (or its stub) has to be there, or to come before the page has loaded.
 *
 * @returns what ends it
 */
export function followTcf(): () => void {
  if (typeof window === 'undefined') return () => {};
  const host = window as { __tcfapi?: TcfApi };
  let wanted = true;
  let listener: number | undefined;

  const hear = guard((data: TcData, success: boolean): void => {
    listener = data?.listenerId ?? listener;
    if (!wanted || !success) return;
    // Until the visitor has answered, now or before, the manager tells of no answer but of its question.
    if (data.gdprApplies === false) consent(true);
    else if (/^(tcloaded|useractioncomplete)$/.test(data.eventStatus ?? ''))
      consent(PURPOSES.every((purpose) => data.purpose?.consents?.[purpose] === true));
  });
  const listen = guard((): void => {
    if (wanted) host.__tcfapi?.('addEventListener', 2, hear);
  });
  if (host.__tcfapi) listen();
  else addEventListener('load', listen, { once: true });

  return guard(() => {
    wanted = false;
    if (listener !== undefined) host.__tcfapi?.('removeEventListener', 2, () => {}, listener);
  });
}
