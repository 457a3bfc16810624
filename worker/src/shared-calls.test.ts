import { afterEach, expect, test, vi } from 'vitest';
import { SharedCalls } from './shared-calls.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Calls that end when they are told to, and what they were made with. */
function lineOfCalls() {
  const made: { items: string[]; end: () => void; fail: (error: unknown) => void }[] = [];
  const call = (items: string[]): Promise<string[]> => {
    const { promise, resolve, reject } = Promise.withResolvers<string[]>();
    made.push({ items, end: () => resolve(items.map((item) => `${item}!`)), fail: reject });
    return promise;
  };
  const next = async (count: number) => {
    await vi.waitUntil(() => made.length >= count);
    return made[count - 1]!;
  };
  return { made, call, next };
}

test('the first calls at once, and those who come meanwhile share the next call', async () => {
  const { made, call, next } = lineOfCalls();
  const calls = new SharedCalls<string, string>({ most: 10 });
  const answers = ['a', 'b', 'c'].map((item) => calls.ask(item, 1, call));
  expect(made.map(({ items }) => items)).toEqual([['a']]);
  made[0]!.end();
  const second = await next(2);
  expect(second.items).toEqual(['b', 'c']);
  second.end();
  expect(await Promise.all(answers)).toEqual(['a!', 'b!', 'c!']);
  const alone = calls.ask('d', 1, call);
  expect(made[2]!.items).toEqual(['d']);
  made[2]!.end();
  expect(await alone).toBe('d!');
});

test('a call bears no more than it can', async () => {
  const { call, next } = lineOfCalls();
  const calls = new SharedCalls<string, string>({ most: 10 });
  const answers = Promise.all(['a', 'b', 'c', 'd'].map((item) => calls.ask(item, 5, call)));
  for (const [i, items] of [['a'], ['b', 'c'], ['d']].entries()) {
    const made = await next(i + 1);
    expect(made.items).toEqual(items);
    made.end();
  }
  expect(await answers).toEqual(['a!', 'b!', 'c!', 'd!']);
});

test('who cannot be answered harms nobody who shared the call', async () => {
  const calls = new SharedCalls<string, string>({ most: 10 });
  const call = async (items: string[]) => {
    await Promise.resolve();
    if (items.includes('poison')) throw new Error('poisoned');
    return items.map((item) => `${item}!`);
  };
  const answers = await Promise.allSettled(
    ['a', 'b', 'poison', 'c'].map((item) => calls.ask(item, 1, call)),
  );
  expect(answers.map((each) => (each.status === 'fulfilled' ? each.value : 'refused'))).toEqual([
    'a!',
    'b!',
    'refused',
    'c!',
  ]);
});

test('an error that is for all is not met twice', async () => {
  const { made, call, next } = lineOfCalls();
  const calls = new SharedCalls<string, string>({ most: 10, isForAll: () => true });
  const answers = Promise.allSettled(['a', 'b', 'c'].map((item) => calls.ask(item, 1, call)));
  made[0]!.end();
  (await next(2)).fail(new Error('overloaded'));
  expect((await answers).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
  ]);
  expect(made).toHaveLength(2);
});

test('who has come by the time of a call, and was not yet looked at, shares it too', async () => {
  const { made, call, next } = lineOfCalls();
  const calls = new SharedCalls<string, string>({ most: 10 });
  const before = ['a', 'b'].map((item) => calls.ask(item, 1, call));
  // As a request whose bytes are there when the answer to the first call comes.
  const behind = new Promise<string>((resolve) =>
    setTimeout(() => resolve(calls.ask('c', 1, call)), 0),
  );
  made[0]!.end();
  expect((await next(2)).items).toEqual(['b', 'c']);
  made[1]!.end();
  expect(await Promise.all([...before, behind])).toEqual(['a!', 'b!', 'c!']);
});

test('where whoever calls has ended, the next takes over, and the others are told to try again', async () => {
  vi.useFakeTimers();
  const { made, call } = lineOfCalls();
  const calls = new SharedCalls<string, string>({ most: 2 });
  void calls.ask('ended', 1, call);
  const first = calls.ask('a', 1, call);
  const second = calls.ask('b', 1, call).catch(() => 'told');
  await vi.advanceTimersByTimeAsync(10_001);
  expect(made[1]!.items).toEqual(['a', 'b']);
  expect(await second).toBe('told');
  made[1]!.end();
  expect(await first).toBe('a!');
  const later = calls.ask('c', 1, call);
  made[2]!.end();
  expect(await later).toBe('c!');
});

test('nobody joins those who wait for one who ended before the call', async () => {
  vi.useFakeTimers();
  const { made, call } = lineOfCalls();
  let ready = (): Promise<void> => new Promise(() => {});
  const calls = new SharedCalls<string, string>({ most: 10, ready: () => ready() });
  void calls.ask('ended', 1, call);
  const waits = calls.ask('a', 1, call).catch(() => 'told');
  await vi.advanceTimersByTimeAsync(10_001);
  expect(await waits).toBe('told');
  ready = () => Promise.resolve();
  const next = calls.ask('b', 1, call);
  await vi.advanceTimersByTimeAsync(10_001);
  expect(made.map(({ items }) => items)).toEqual([['b']]);
  made[0]!.end();
  expect(await next).toBe('b!');
});

test('what others wait for goes on without whoever asked first', async () => {
  const kept: Promise<unknown>[] = [];
  const { made, call, next } = lineOfCalls();
  const calls = new SharedCalls<string, string>({ most: 10, keep: (work) => kept.push(work) });
  const answers = ['a', 'b', 'c'].map((item) => calls.ask(item, 1, call));
  expect(kept).toHaveLength(2);
  made[0]!.end();
  (await next(2)).end();
  await Promise.all([...kept, ...answers]);
});
