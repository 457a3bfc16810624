import { expect } from 'vitest';
import { ASK_FOR_PRIVACY, ASK_NOT_TO_TRACK } from '../shadows.ts';
import { behaviours } from './behaviours.ts';

behaviours(({ behaviour, ground, open, put, visit, counted, nothingSent, isStored }) => {
  /** Calls of the shop's own script. */
  const say = (...calls: unknown[][]): Promise<void> =>
    ground.tab.run(`void safar.push(...${JSON.stringify(calls)})`);
  const waiting = (): string =>
    `<script defer data-consent="wait" src="${ground.lab.collector.origin}/j/lab.js"></script>`;
  /** All that a shopper can do, on a page that may not count. */
  const doAll = async (): Promise<void> => {
    await visit('/');
    await say(['event', 'lead'], ['goal', { id: '1042' }], ['stage', 'decide']);
    await ground.tab.run(`void history.pushState(null, '', '/pricing')`);
    await visit('/cart');
    await nothingSent();
    expect(await isStored()).toBe(false);
  };

  behaviour('Global Privacy Control: nothing is stored and nothing is sent', async () => {
    open({ before: ASK_FOR_PRIVACY });
    await doAll();
    await say(['consent', true]);
    await visit('/faq');
    await nothingSent();
    expect(await isStored()).toBe(false);
  });

  behaviour('Global Privacy Control, when it comes later, takes away what was stored', async () => {
    open();
    await visit('/');
    await counted(['0>1 home /']);
    expect(await isStored()).toBe(true);
    put('/pricing', { before: ASK_FOR_PRIVACY });
    await visit('/pricing');
    await counted(['0>1 home /']);
    // The file that takes it away has to come first.
    await expect.poll(isStored, { timeout: 10_000 }).toBe(false);
  });

  behaviour('Do Not Track: nothing is stored and nothing is sent', async () => {
    open({ before: ASK_NOT_TO_TRACK });
    await doAll();
  });

  behaviour('a site may turn Do Not Track off', async () => {
    open({ before: ASK_NOT_TO_TRACK }, { dnt: false });
    await visit('/faq');
    await counted(['0>4 faq /faq']);
  });

  behaviour('a site that turns Do Not Track off keeps to Global Privacy Control', async () => {
    open({ before: ASK_NOT_TO_TRACK + ASK_FOR_PRIVACY }, { dnt: false });
    await doAll();
  });

  behaviour('before consent nothing is stored and nothing is sent', async () => {
    open({ tag: waiting() });
    await doAll();
  });

  behaviour('consent counts the page that it is given on, and those that follow', async () => {
    open({ tag: waiting() });
    await visit('/');
    await nothingSent();
    await say(['consent', true]);
    await counted(['0>1 home /']);
    await visit('/faq');
    await counted(['0>1 home /', '1>5 faq /faq']);
  });

  behaviour('consent refused stores nothing and sends nothing', async () => {
    open({ tag: waiting() });
    await visit('/');
    await say(['consent', false]);
    await doAll();
  });

  behaviour('consent withdrawn erases what was stored, and nothing more is sent', async () => {
    open({ tag: waiting() });
    await visit('/');
    await say(['consent', true]);
    await counted(['0>1 home /']);
    await say(['consent', false]);
    await ground.tab.run(`void history.pushState(null, '', '/pricing')`);
    await counted(['0>1 home /']);
    expect(await isStored()).toBe(false);
    await visit('/cart');
    await counted(['0>1 home /']);
    expect(await isStored()).toBe(false);
  });

  behaviour('consent withdrawn in the middle of a send stays withdrawn', async () => {
    open({ tag: waiting() });
    await visit('/');
    ground.lab.collector.once({ hold: true });
    await say(['consent', true]);
    const held = await ground.lab.collector.next();
    await say(['consent', false]);
    held.release();
    await held.over;
    await counted(['0>1 home /']);
    expect(await isStored()).toBe(false);
    await visit('/cart');
    await counted(['0>1 home /']);
    expect(await isStored()).toBe(false);
  });

  behaviour('a visitor who opted out leaves a mark that says so, and nothing else', async () => {
    open();
    await visit('/');
    await counted(['0>1 home /']);
    await say(['optOut']);
    await visit('/faq');
    await say(['event', 'lead']);
    await counted(['0>1 home /']);
    expect(await ground.tab.run<string>('JSON.stringify(localStorage)')).toBe('{"safar:lab":"no"}');
    await say(['consent', true]);
    await counted(['0>1 home /', '0>4 faq /faq']);
  });
});
