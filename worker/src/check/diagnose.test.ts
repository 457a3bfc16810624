import { expect, test } from 'vitest';
import { diagnose } from './diagnose.ts';
import type { Noted } from './note.ts';

const site = { id: 'shop', domains: ['shop.example'] };
const SECOND = 1_000;

const after = (seconds: number, ...notes: Noted[]) =>
  diagnose({ since: 0, until: 900 * SECOND, notes }, site, seconds * SECOND).map(({ is }) => is);

const fetched = (at: number, host: string, id = 'shop'): Noted => ({
  what: 'snippet',
  at: at * SECOND,
  site: id,
  host,
});
const step: Noted = { what: 'step', at: 1, kind: 'home', level: 'aware', path: '/', event: '' };

test('for half a minute a check waits, then it says that nobody asked for the tag', () => {
  expect(after(29)).toEqual(['waiting']);
  expect(after(30)).toEqual(['nothing']);
  expect(after(900)).toEqual(['over']);
});

test('a page that has the tag and sends nothing for ten seconds is held back by something', () => {
  expect(after(9, fetched(0, 'shop.example'))).toEqual(['waiting']);
  expect(after(60, fetched(55, 'shop.example'))).toEqual(['waiting']);
  expect(after(60, fetched(50, 'shop.example'))).toEqual(['quiet']);
  expect(after(60, fetched(50, 'shop.example'), step)).toEqual(['works']);
});

test('a step that was counted goes before all that was not', () => {
  const refused: Noted = { what: 'refused', at: 0, reason: 'origin', host: 'other.example' };
  expect(after(1, refused, step)).toEqual(['works', 'origin']);
});

test('a host that has been taken among the domains since is wrong no more', () => {
  const refused: Noted = { what: 'refused', at: 0, reason: 'origin', host: 'www.shop.example' };
  expect(after(40, refused)).toEqual(['nothing']);
});

test('the tag of another site is named, and so is what a page was found to have', () => {
  expect(after(1, fetched(0, 'shop.example', 'shpo'))).toEqual(['otherSite']);
  const page = { what: 'page', at: 0, url: 'https://shop.example/', told: '' } as const;
  expect(after(1, { ...page, found: 'nothing' }, { ...page, found: 'tag' })).toEqual([
    'page',
    'waiting',
  ]);
});
