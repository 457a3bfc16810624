// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followConsentMode } from './consent-mode.ts';
import { followTcf } from './tcf.ts';
import { followWpConsent } from './wp-consent.ts';

interface Host {
  dataLayer?: unknown;
  __tcfapi?: unknown;
  wp_has_consent?: unknown;
}
const host = window as Host;

/** Answers that were passed on, in order. */
const answers = () =>
  ((window.safar ?? []) as [string, boolean][])
    .filter(([name]) => name === 'consent')
    .map(([, yes]) => yes);

beforeEach(() => {
  delete window.safar;
});
afterEach(() => {
  for (const name of ['dataLayer', '__tcfapi', 'wp_has_consent'] as const) delete host[name];
});

/** As Google's own snippet has it: an entry is the `arguments` of a call. */
function gtag(..._words: unknown[]): void {
  (host.dataLayer as unknown[]).push(arguments);
}
const open = (): unknown[] => {
  const entries: unknown[] = [];
  host.dataLayer = entries;
  return entries;
};

test('Consent Mode: a default that denies is no answer, an update is', () => {
  open();
  gtag('consent', 'default', { analytics_storage: 'denied', wait_for_update: 500 });
  const end = followConsentMode();
  expect(answers()).toEqual([]);
  gtag('consent', 'update', { ad_storage: 'granted' });
  expect(answers()).toEqual([]);
  gtag('consent', 'update', { analytics_storage: 'granted' });
  gtag('consent', 'update', { analytics_storage: 'denied' });
  expect(answers()).toEqual([true, false]);
  end();
  gtag('consent', 'update', { analytics_storage: 'granted' });
  expect(answers()).toEqual([true, false]);
});

test('Consent Mode: what was said before counts, and one region that denies is enough', () => {
  open();
  gtag('consent', 'default', { analytics_storage: 'granted' });
  followConsentMode()();
  expect(answers()).toEqual([true]);

  delete window.safar;
  open();
  gtag('consent', 'default', { analytics_storage: 'granted' });
  gtag('consent', 'default', { analytics_storage: 'denied', region: ['DE'] });
  followConsentMode()();
  expect(answers()).toEqual([]);

  open();
  gtag('consent', 'default', { analytics_storage: 'granted' });
  gtag('consent', 'update', { analytics_storage: 'denied' });
  followConsentMode()();
  expect(answers()).toEqual([false]);
});

test('Consent Mode: the layer stays what it was, whoever wraps it, and junk in it does no harm', () => {
  const entries = open();
  const { push } = entries;
  const end = followConsentMode();
  expect(entries.push({ event: 'page' }, null, 5)).toBe(3);
  expect([...entries]).toEqual([{ event: 'page' }, null, 5]);
  end();
  expect(entries.push).toBe(push);

  const again = followConsentMode();
  const wrapped = entries.push.bind(entries);
  entries.push = (...more) => wrapped(...more);
  const theirs = entries.push;
  again();
  expect(entries.push).toBe(theirs);
  expect(answers()).toEqual([]);
});

test('TCF: purposes 1 and 8 make a yes, and the question is no answer', () => {
  let tell!: (data: object, success: boolean) => void;
  const removed: unknown[] = [];
  host.__tcfapi = (command: string, version: number, callback: typeof tell, id?: number) => {
    expect(version).toBe(2);
    if (command === 'addEventListener') tell = callback;
    else removed.push(id);
  };
  const end = followTcf();
  const data = (eventStatus: string, consents: object) => ({
    eventStatus,
    gdprApplies: true,
    listenerId: 7,
    purpose: { consents },
  });
  tell(data('cmpuishown', { 1: true, 8: true }), true);
  tell(data('tcloaded', { 1: true, 8: true }), false);
  tell(null as never, true);
  expect(answers()).toEqual([]);
  tell(data('tcloaded', { 1: true, 8: true }), true);
  tell(data('useractioncomplete', { 1: true }), true);
  tell({ gdprApplies: false, eventStatus: 'tcloaded' }, true);
  expect(answers()).toEqual([true, false, true]);
  end();
  expect(removed).toEqual([7]);
  tell(data('useractioncomplete', {}), true);
  expect(answers()).toHaveLength(3);
});

test('TCF: a manager that comes while the page loads is found, one that throws does no harm', () => {
  followTcf();
  host.__tcfapi = (_: string, __: number, tell: (data: object, success: boolean) => void) =>
    tell({ gdprApplies: false }, true);
  dispatchEvent(new Event('load'));
  expect(answers()).toEqual([true]);
  host.__tcfapi = () => {
    throw new Error('broken');
  };
  followTcf()();
});

test('WordPress: statistics as they stand and as they change', () => {
  const change = (detail: object) =>
    document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail }));
  host.wp_has_consent = () => false;
  const end = followWpConsent();
  expect(answers()).toEqual([]);
  host.wp_has_consent = (category: string) => category === 'statistics';
  document.dispatchEvent(new Event('wp_consent_type_defined'));
  change({ marketing: 'allow' });
  change({ statistics: 'deny' });
  change({ statistics: 'allow' });
  end();
  change({ statistics: 'deny' });
  expect(answers()).toEqual([true, false, true]);
});

test('without any of them, following does nothing', () => {
  followTcf()();
  followWpConsent()();
  expect(answers()).toEqual([]);
});
