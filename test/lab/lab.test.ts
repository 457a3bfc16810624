import { afterAll, beforeEach, expect, test } from 'vitest';
import { accept, askForQuiet, cut, fail, forbid, hold, lie } from './behaviour.ts';
import { capabilityTable, lacks, type Deed, type Feature } from './capabilities.ts';
import type { EngineName } from './engines/engine.ts';
import { inEveryEngine } from './in-every-engine.ts';
import { pageOf } from './lab.ts';
import { FEATURES, PROBES, says, servePages } from './probes.ts';
import { ASK_NOT_TO_TRACK, HANG_INDEXED_DB, REFUSE_STORAGE } from './shadows.ts';
import { standInFor } from './stand-in.ts';

const opened: { name: EngineName; version: string }[] = [];

inEveryEngine((ground, name) => {
  /** What becomes of words that the page sends. */
  const tell = (what: string): Promise<string> =>
    ground.tab.run(
      (words) =>
        (globalThis as unknown as { standIn: { tell(w: string): Promise<string> } }).standIn.tell(
          words,
        ),
      what,
    );
  /** Opens a page, and takes the view that it tells of. */
  const arrive = async (): Promise<void> => {
    const { lab, tab } = ground;
    servePages(lab, '/');
    await tab.visit(lab.host.url('/'));
    await lab.collector.next(says('view /'));
  };

  beforeEach(() => {
    const { collector } = ground.lab;
    collector.files.set('lab.js', standInFor(collector.origin));
  });
  afterAll(() => {
    opened.push({ name, version: ground.engine.version });
  });

  for (const [deed, probe] of Object.entries(PROBES)) {
    const lacking = lacks(name, deed as Deed);
    test.skipIf(lacking === 'not every time')(`${deed}: as the table says`, async () => {
      expect(await probe(ground)).toBe(!lacking);
    });
  }

  test('the engine has the features that the table says', async () => {
    const { lab, tab } = ground;
    servePages(lab, '/');
    await tab.visit(lab.host.url('/'));
    for (const [feature, expression] of Object.entries(FEATURES))
      expect([feature, await tab.run<boolean>(expression)]).toEqual([
        feature,
        !lacks(name, feature as Feature),
      ]);
  });

  test('what stands before the snippet changes what it finds', async () => {
    const { lab, tab } = ground;
    const effects = {
      [HANG_INDEXED_DB]: `!(indexedDB.open('x') instanceof IDBRequest)`,
      [REFUSE_STORAGE]: `['indexedDB', 'localStorage', 'sessionStorage'].every((name) => {
        try { return !window[name] } catch { return true } })`,
      [ASK_NOT_TO_TRACK]: `navigator.doNotTrack === '1'`,
    };
    for (const [before, effect] of Object.entries(effects)) {
      lab.host.serve('/', pageOf(lab.collector, { before }));
      await tab.visit(lab.host.url('/'));
      expect(await tab.run<boolean>(effect)).toBe(true);
    }
  });

  test('a page sees every answer as the collector gave it', async () => {
    await arrive();
    const { collector } = ground.lab;
    collector.once(accept('DE'), askForQuiet(7), fail(), fail(503), lie(), forbid());
    expect(await tell('a')).toBe('202 {"place":');
    expect(await tell('b')).toMatch(/^429 7\{/);
    expect(await tell('c')).toMatch(/^500 \{/);
    expect(await tell('d')).toMatch(/^503 \{/);
    expect(await tell('e')).toBe('200 <!doctype');
    expect(await tell('f')).toMatch(/^403 \{/);
  });

  test('a page sees a connection that was cut as a request that failed', async () => {
    await arrive();
    const { collector } = ground.lab;
    for (const where of ['head', 'body', 'end', 'answer'] as const) {
      collector.once(cut(where));
      expect(await tell(where)).toBe('failed');
      // What the collector has read of it differs, and is what it may have counted.
      const post = await collector.next(
        ({ behaviour }) => 'cut' in behaviour && behaviour.cut === where,
      );
      expect(post.whole).toBe(where === 'end' || where === 'answer');
    }
    await ground.lab.expectNothingMore(ground.tab);
  });

  test('a page sees a collector that refuses, and one that is down, and it comes back', async () => {
    await arrive();
    const { collector } = ground.lab;
    const { stop, refused } = collector.refuse();
    expect(await tell('a')).toBe('failed');
    await refused();
    stop();
    expect(await tell('b')).toBe('202 {"place":');
    await collector.next(says('b'));
    await collector.down();
    expect(await tell('c')).toBe('failed');
    await ground.lab.expectNothingMore(ground.tab);
    await collector.up();
    expect(await tell('d')).toBe('202 {"place":');
  });

  test('a request waits until it is released', async () => {
    await arrive();
    const { collector } = ground.lab;
    collector.once(hold());
    await ground.tab.run(`void standIn.tell('a').then((answer) => standIn.tell('then ' + answer))`);
    const held = await collector.next(says('a'));
    await collector.settled();
    expect(collector.untaken()).toEqual([]);
    held.release(fail());
    await collector.next(says('then 500 {"status"'));
  });

  test('behaviours follow a rule for each request', async () => {
    await arrive();
    ground.lab.collector.behave(({ index }) => (index % 2 ? accept() : fail()));
    const answers = [await tell('a'), await tell('b'), await tell('c')];
    expect(answers.map((answer) => answer.slice(0, 3))).toEqual(['202', '500', '202']);
  });

  test('what was not expected is noticed, also when it is sent late', async () => {
    await arrive();
    const { lab, tab } = ground;
    await lab.expectNothingMore(tab);
    await tab.run(`void indexedDB.databases().then(() => Promise.resolve()).then(() =>
      (window.requestIdleCallback ?? setTimeout)(() => standIn.tell('late')))`);
    await expect(lab.expectNothingMore(tab)).rejects.toThrow('{"what":"late"}');
  });

  test('a page waits for a part that is held back', async () => {
    const { lab, tab } = ground;
    lab.host.serve('/', pageOf(lab.collector, { body: '<script src="/slow.js"></script>' }));
    lab.host.serve('/slow.js', `document.title = 'late'`);
    const release = lab.host.hold('/slow.js');
    const visited = tab.visit(lab.host.url('/'));
    await lab.host.asked('/slow.js');
    // A deferred script waits for the end of the document, and so does its view.
    expect(lab.collector.untaken()).toEqual([]);
    release();
    await visited;
    await lab.collector.next(says('view /'));
    expect(await tab.run<string>('document.title')).toBe('late');
  });

  test('a page goes back and forth within itself', async () => {
    await arrive();
    const { lab, tab } = ground;
    await tab.run(`history.pushState(null, '', '/pushed')`);
    await tab.back();
    expect(await tab.url()).toBe(lab.host.url('/'));
    await tab.forward();
    expect(await tab.url()).toBe(lab.host.url('/pushed'));
    await tab.visit(lab.host.url('/pushed#part'));
    expect(await tab.url()).toBe(lab.host.url('/pushed#part'));
    await lab.expectNothingMore(tab);
  });

  test('a page cannot be had, and the browser goes on', async () => {
    const { lab, tab } = ground;
    await tab.visit('http://127.0.0.1:9/');
    await arrive();
    await tab.reload();
    await lab.collector.next(says('view /'));
  });

  test('values come out of a page as they are', async () => {
    await arrive();
    const value = { n: 1.5, none: null, list: [true, { text: 'متن' }] };
    expect(await ground.tab.run((given) => Promise.resolve(given), value)).toEqual(value);
    await expect(ground.tab.run(() => Promise.reject(new Error('its own')))).rejects.toThrow(
      'its own',
    );
  });
});

afterAll(() => {
  console.log(capabilityTable(opened));
});
