import { expect, test } from 'vitest';
import type { Change } from './journey.ts';
import { toDraft } from './to-draft.ts';
import { DIRECT } from './touch.ts';

const config = { goal: 'order', own: { model: 'mine', stages: [] } };
const change: Change = {
  day: Date.UTC(2026, 4, 1) / 864e5,
  who: 'new',
  had: 8,
  has: 72,
  from: 'cart',
  fromLevel: 'decide',
  kind: 'order',
  level: 'decide',
  fresh: true,
  path: '/thanks',
  first: DIRECT,
  landed: { kind: 'home', path: '/' },
  place: '',
  goal: { kinds: ['faq'], key: '0000000000000001' },
};
test('a change becomes a step with its day written out and its model named', () => {
  const own = { had: 0, has: 1, from: -1, to: 0 };
  const { goal: _, ...rest } = change;
  expect(toDraft('0', { ...rest, own }, config)).toEqual({
    ...rest,
    id: '0',
    day: '2026-05-01',
    own: { model: 'mine', ...own },
  });
});

test('a goal has the site’s name for it', () => {
  expect(toDraft('0', change, config).goal).toEqual({ name: 'order', ...change.goal });
});
