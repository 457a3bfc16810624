import type { SnippetConfig, Step } from '@safar/protocol';
import { expect, test } from 'vitest';
import { lacks, type Capability } from '../capabilities.ts';
import type { Post } from '../collector.ts';
import type { Tab } from '../engines/engine.ts';
import { inEveryEngine, type Ground } from '../in-every-engine.ts';
import { pageOf, type PageParts } from '../lab.ts';

/** What the table of behaviours is made of, beside each test's outcome. */
declare module 'vitest' {
  interface TaskMeta {
    /** Version of the engine that the test ran in. */
    engine?: string;
    /** What the tracker does wrong, where the test shows that it does. */
    defect?: string;
  }
}

export interface BehaviourOptions {
  /** What the engine must have; where it has not, the table says so and nothing is tried. */
  needs?: readonly Capability[];
  /** What the tracker does wrong. The test then passes while it fails, and fails when that is mended. */
  defect?: string;
  /** What an engine itself writes into the console of what the test does to it. All else fails the test. */
  engineSays?: RegExp;
}

/** What the collector is expected to have got. */
export interface Expected {
  /** How many requests. Default: one for each step. */
  requests?: number | { most: number };
  /** How many times, at most, a step came again that had come before. Default: never. */
  repeats?: number;
  /** Whether the steps may come in any order. */
  unordered?: boolean;
}

/** A small shop, and what a shopper does in it. */
export interface Shop {
  /** Declares a test. Afterwards the console of every tab must be empty. */
  behaviour(title: string, act: () => Promise<void>): void;
  behaviour(title: string, options: BehaviourOptions, act: () => Promise<void>): void;
  /** What the tests stand on; filled in when they run. */
  ground: Ground;
  /** Serves the shop's pages, all alike, and the snippet, which measures no vitals unless told to. */
  open(parts?: PageParts, config?: Partial<SnippetConfig>): void;
  /** Serves one page unlike the others. */
  put(path: string, parts: PageParts): void;
  /** Opens a page of the shop in the first tab. */
  visit(path: string): Promise<void>;
  /** Opens another tab, whose console must stay empty, too. */
  openTab(options?: { background?: boolean }): Promise<Tab>;
  /**
   * Waits until exactly these steps were counted, each once, and the browser has nothing more to send.
   *
   * @param steps  `had>has kind path` of each, as `0>4 faq /faq`; `-` for no kind
   */
  counted(steps: readonly string[], expected?: Expected): Promise<void>;
  /** Steps that the collector has counted, each where it came first: of those whose answer was lost, too. */
  steps(): Step[];
  /** The same as `counted`, looked at from another tab than the first. */
  countedFrom(tab: Tab, steps: readonly string[], expected?: Expected): Promise<void>;
  /** Waits until the browser has nothing more to send, and fails if it has sent anything at all. */
  nothingSent(): Promise<void>;
  /** Whether the snippet has anything stored for the shop in this browser. */
  isStored(): Promise<boolean>;
}

/** Pages that every shop of these tests has; a page without the tag is at `/bare`. */
export const PAGES = ['/', '/pricing', '/faq', '/cart'];

/**
 * Declares tests of the snippet for every engine.
 *
 * @param all  options of every test
 */
export function behaviours(declare: (shop: Shop) => void, all: BehaviourOptions = {}): void {
  inEveryEngine((ground, name) => {
    const tabs: Tab[] = [];

    const behaviour = (
      title: string,
      ...[options, act]: [BehaviourOptions, () => Promise<void>]
    ): void => {
      const lacking = options.needs?.flatMap((need) => {
        const why = lacks(name, need);
        return why ? [`${need}: ${why}`] : [];
      });
      const declared = options.defect && !lacking?.length ? test.fails : test;
      declared(title, async ({ task, skip }) => {
        task.meta.engine = ground.engine.version;
        if (options.defect) task.meta.defect = options.defect;
        skip(!!lacking?.length, lacking?.join(', '));
        tabs.splice(0);
        await act();
        const shown = await Promise.all([ground.tab, ...tabs].map((tab) => tab.console()));
        expect(shown.flat().filter((words) => !options.engineSays?.test(words))).toEqual([]);
      });
    };

    const steps: Shop['steps'] = () =>
      firstOfEach(ground.lab.collector.posts.filter(isTaken).flatMap(ground.lab.stepsOf));

    const countedFrom: Shop['countedFrom'] = async (tab, wanted, expected = {}) => {
      const { collector } = ground.lab;
      const { requests = wanted.length, repeats = 0, unordered = false } = expected;
      const least = typeof requests === 'number' ? requests : 0;
      while (collector.posts.length < least || steps().length < wanted.length)
        await collector.next().catch((error: Error) => {
          const bodies = collector.posts.map(({ body }) => body);
          throw new Error(`${error.message}, after:\n  ${bodies.join('\n  ')}`);
        });
      await ground.lab.settle(tab);

      const counted = steps().map(wordsOf);
      if (unordered) expect(counted.sort()).toEqual([...wanted].sort());
      else expect(counted).toEqual(wanted);
      const bodies = collector.posts.map(({ body }) => body);
      if (typeof requests === 'number') expect(bodies, bodies.join('\n')).toHaveLength(requests);
      else expect(bodies.length, bodies.join('\n')).toBeLessThanOrEqual(requests.most);
      const sent = collector.posts.flatMap(ground.lab.stepsOf);
      const firsts = firstOfEach(sent);
      expect(sent.length - firsts.length).toBeLessThanOrEqual(repeats);
      // Whoever made it, the browser or the collector of what a page saw, a step says the same each time.
      for (const each of sent)
        expect(each).toEqual({ ...firsts.find(({ id }) => id === each.id), wait: each.wait });
    };

    declare({
      ground,
      steps,
      countedFrom,
      behaviour: (title: string, ...rest: unknown[]) =>
        behaviour(
          title,
          ...((rest.length > 1
            ? [{ ...all, ...(rest[0] as object) }, rest[1]]
            : [all, rest[0]]) as [BehaviourOptions, () => Promise<void>]),
        ),
      open({ ...parts } = {}, config = {}) {
        const { host, collector, serveSnippet } = ground.lab;
        serveSnippet({ vitals: 0, ...config });
        for (const path of PAGES) host.serve(path, pageOf(collector, { title: path, ...parts }));
        host.serve('/bare', pageOf(collector, { title: 'bare', tag: '' }));
      },
      put: (path, parts) => ground.lab.host.serve(path, pageOf(ground.lab.collector, parts)),
      visit: (path) => ground.tab.visit(ground.lab.host.url(path)),
      async openTab(options) {
        const tab = await ground.profile.newTab(options);
        tabs.push(tab);
        return tab;
      },
      counted: (steps, expected) => countedFrom(ground.tab, steps, expected),
      nothingSent: () => ground.lab.expectNothingMore(ground.tab),
      isStored: () => ground.tab.run(hasStored),
    });
  });
}

/** Whether a real collector would have counted a request: also one whose answer was lost. */
const isTaken = ({ whole, behaviour }: Post): boolean =>
  whole && (('status' in behaviour && isAck(behaviour)) || 'cut' in behaviour);

const isAck = ({ status, body = '' }: { status: number; body?: string }): boolean =>
  status === 202 && body.startsWith('{');

/** Each step where it came first. */
const firstOfEach = (steps: readonly Step[]): Step[] =>
  steps.filter(({ id }, i) => steps.findIndex((step) => step.id === id) === i);

const wordsOf = ({ had, has, kind, path }: Step): string => `${had}>${has} ${kind || '-'} ${path}`;

/** Run in the page. */
async function hasStored(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return localStorage.length > 0 || databases.some(({ name }) => name?.startsWith('safar'));
}
