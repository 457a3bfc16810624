import { expect } from 'vitest';
import type { Behaviour } from '../behaviour.ts';
import { shiftClock } from '../shadows.ts';
import { behaviours } from './behaviours.ts';

const DAY = 864e5;

/** In Tehran, where the shop is: `YYYY-MM-DD`, so many days from now. */
const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * DAY + 210 * 6e4).toISOString().slice(0, 10);

/** Takes the steps, and says which day it took them for, as the worker does that cannot believe theirs. */
const takeFor = (day: string): Behaviour => ({
  status: 202,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ place: 'IR', day }),
});

const THREE = ['0>1 home /', '1>5 pricing /pricing', '5>5 faq /faq'];

behaviours(({ behaviour, ground, open, put, visit, counted, steps }) => {
  const days = (): string[] => steps().map(({ day }) => day);

  /** One page after the other, with a clock that is wrong by so many days on each. */
  const visitWith = async (wrong: readonly number[]): Promise<void> => {
    open();
    for (const [i, path] of ['/', '/pricing', '/faq'].slice(0, wrong.length).entries()) {
      put(path, { before: wrong[i] ? shiftClock(wrong[i] * DAY) : '' });
      await visit(path);
      await ground.lab.collector.next();
      await ground.lab.settle(ground.tab);
    }
  };

  behaviour('a clock a day ahead begins a journey tomorrow, and it stays one', async () => {
    await visitWith([1, 1]);
    await counted(THREE.slice(0, 2));
    expect(days()).toEqual([dayFromNow(1), dayFromNow(1)]);
  });

  behaviour(
    'a clock a year back learns the day from the collector, and the journey stays one',
    async () => {
      const { collector } = ground.lab;
      collector.once(takeFor(dayFromNow(0)));
      await visitWith([-365, -365]);
      await counted(THREE.slice(0, 2));
      expect(days()).toEqual([dayFromNow(-365), dayFromNow(0)]);
      expect(steps().map(({ wait }) => wait)).toEqual([0, 0]);
    },
  );

  behaviour(
    'a clock a year ahead learns the day from the collector, and the journey stays one',
    async () => {
      ground.lab.collector.once(takeFor(dayFromNow(0)));
      await visitWith([365, 365]);
      await counted(THREE.slice(0, 2));
      expect(days()).toEqual([dayFromNow(365), dayFromNow(0)]);
    },
  );

  behaviour('a clock set back by an hour in the middle of a journey leaves it one', async () => {
    await visitWith([0, -1 / 24, 0]);
    await counted(THREE);
    expect(new Set(days())).toEqual(new Set([dayFromNow(0)]));
    expect(steps().every(({ wait, took = 0 }) => wait >= 0 && took >= 0)).toBe(true);
  });

  behaviour('a clock set on by a week in the middle of a journey leaves it one', async () => {
    await visitWith([0, 7, 0]);
    await counted(THREE);
    expect(new Set(days())).toEqual(new Set([dayFromNow(0)]));
  });

  behaviour('a clock set back by a year in the middle of a journey leaves it one', async () => {
    await visitWith([0, -365, 0]);
    await counted(THREE);
    expect(new Set(days())).toEqual(new Set([dayFromNow(0)]));
  });

  behaviour('a visitor who comes back after the window begins a new journey', async () => {
    await visitWith([0, 31]);
    await counted(['0>1 home /', '0>4 pricing /pricing']);
    expect(steps().map(({ who }) => who)).toEqual(['new', 'returning']);
  });
});
