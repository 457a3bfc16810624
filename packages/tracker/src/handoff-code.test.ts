import { bucketOf, KINDS, LEVELS, type Journey, type Memory } from '@safar/journey';
import { MAX_HOST, MAX_NAME, MAX_PATH, orderKey } from '@safar/protocol';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_HANDOFF, readHandoff, writeHandoff } from './handoff-code.ts';

const NOW = Date.UTC(2026, 4, 20, 12);
const TODAY = Math.floor(NOW / 864e5);
const DRAWN = '0123456789abcdef';

const text = (most: number) => fc.string({ unit: 'grapheme', maxLength: most / 4 });
const touch = fc.record({
  host: text(100),
  source: text(100),
  medium: text(100),
  campaign: text(100),
  paid: fc.boolean(),
});
const kind = fc.constantFrom('' as const, ...KINDS);
const journey: fc.Arbitrary<Journey> = fc
  .record({
    began: fc.integer({ min: 0, max: 90 * 864e5 }).map((ago) => NOW - ago),
    day: fc.integer({ min: TODAY - 120, max: TODAY }),
    who: fc.constantFrom('new' as const, 'returning' as const, 'customer' as const),
    set: fc.integer({ min: 1, max: 127 }),
    kind,
    level: fc.constantFrom('' as const, ...LEVELS),
    seen: fc.integer({ min: 0, max: 2 ** KINDS.length - 1 }),
    first: touch,
    landed: fc.record({ kind, path: text(300) }),
    place: fc.constantFrom('', 'IR', 'DE'),
    ordered: fc.boolean(),
    buying: fc.boolean(),
    own: fc.record({
      set: fc.integer({ min: 1, max: 511 }),
      at: fc.integer({ min: -1, max: 7 }),
    }),
  })
  .map((each) => (each.set & 64 ? { ...each, goalDay: each.day + 3 } : each));
const memory: fc.Arbitrary<Memory> = fc.record({ journey, touch });

test('what is handed over arrives as it was, in a text that a URL and a QR can hold', () => {
  fc.assert(
    fc.property(memory, (given) => {
      const code = writeHandoff('demo', given, NOW, TODAY, DRAWN);
      if (code === undefined) return;
      expect(code.length).toBeLessThanOrEqual(MAX_HANDOFF);
      expect(code).toMatch(/^[\w,.~%!'()*-]+$/);
      const { began, ...facts } = given.journey!;
      const read = readHandoff('demo', code)!;
      expect(read).toMatchObject({ made: TODAY, touch: given.touch, journey: facts });
      // Not the moment, but a time in the same bucket.
      expect(bucketOf(read.journey.began)).toBe(bucketOf(NOW - began));
    }),
  );
});

const USUAL: Memory = {
  journey: {
    began: NOW - 3 * 6e4,
    day: TODAY,
    who: 'new',
    set: 3,
    kind: 'product',
    level: 'interest',
    seen: 65,
    first: { host: 'google.com', source: '', medium: '', campaign: '', paid: false },
    landed: { kind: 'home', path: '/' },
    place: 'DE',
  },
};

test('a usual journey is a short text, the same but for the number drawn', () => {
  const code = writeHandoff('demo', USUAL, NOW, TODAY, DRAWN)!;
  expect(code).toBe(
    '1,fw1,fw1,0,3,7,2,1t,2,0,0,0,0,1,DE,%2F,google.com,,,,google.com,,,,0123456789abcdef,' +
      code.slice(-16),
  );
  expect(code.length).toBeLessThan(110);
});

test('a journey too long to tell is not handed over, nor one that never began', () => {
  const landed = { kind: 'home' as const, path: `/${'محصولات'.repeat(60)}` };
  const long: Memory = { journey: { ...USUAL.journey!, landed } };
  expect(writeHandoff('demo', long, NOW, TODAY, DRAWN)).toBeUndefined();
  expect(writeHandoff('demo', {}, NOW, TODAY, DRAWN)).toBeUndefined();
});

test('another site’s code, another version’s, and a damaged one say nothing', () => {
  const code = writeHandoff('demo', USUAL, NOW, TODAY, DRAWN)!;
  expect(readHandoff('demo', code)).toBeDefined();
  expect(readHandoff('other', code)).toBeUndefined();
  expect(readHandoff('demo', code.replace(/^1/, '2'))).toBeUndefined();
  fc.assert(
    fc.property(fc.nat(code.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, by) => {
      const damaged = code.slice(0, at) + by + code.slice(at + 1);
      expect(readHandoff('demo', damaged) === undefined || damaged === code).toBe(true);
    }),
  );
});

test('no text makes it throw, and what it believes is within the limits of the wire', () => {
  const good = writeHandoff('demo', USUAL, NOW, TODAY, DRAWN)!.split(',').slice(0, -1);
  const field = fc.oneof(
    fc.string(),
    fc.constantFrom('%', '%ff', '', '-1', 'zzzzzzz', '__proto__', '1'),
    fc.nat(200).map((number) => number.toString(36)),
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.array(field, { maxLength: 30 }).map(String)),
      (hostile) => {
        expect(readHandoff('demo', hostile)).toBeUndefined();
      },
    ),
  );
  // Who knows how can make the check that belongs to any text.
  fc.assert(
    fc.property(fc.nat(good.length - 1), field, (at, put) => {
      const fields = good.with(at, put).join();
      const read = readHandoff('demo', `${fields},${orderKey('demo', fields)}`);
      if (!read) return;
      const { journey: found, made, touch: last } = read;
      expect(found.set).toSatisfy((set: number) => set > 0 && set < 128);
      expect(found.day).toBeLessThanOrEqual(made);
      expect(found.place).toMatch(/^([A-Z][A-Z0-9])?$/);
      expect(found.landed.path.length).toBeLessThanOrEqual(MAX_PATH);
      for (const { host, source } of [found.first, last])
        expect(host.length <= MAX_HOST && source.length <= MAX_NAME).toBe(true);
    }),
  );
});
