import { existsSync, readFileSync } from 'node:fs';
import type { FirstConfig, SnippetConfig, Step } from '@safar/protocol';
import { ROOT } from '@safar/scripts';
import { startCollector, type Collector, type Post } from './collector.ts';
import type { Tab } from './engines/engine.ts';
import { startHost, type Host } from './host.ts';
import { readSteps } from './read-steps.ts';
import { settlePage } from './settle-page.ts';

/** A host's site and a collector, on two origins of this machine. */
export interface Lab {
  host: Host;
  collector: Collector;
  /**
   * Serves the built snippet as `/j/<site>.js`, compiled for the host's site as the worker would, and
   * the vitals beside it.
   *
   * @param file  name of the journey file: a browser keeps the one that it has
   * @throws Error where the tracker was not built
   */
  serveSnippet(config?: Partial<SnippetConfig>, file?: string): void;
  /** The steps that a request brings to the site of the snippet, as the worker reads it. */
  stepsOf(post: Post): Step[];
  /**
   * Fulfilled when all that the pages had begun to send has come to the collector, or has failed.
   *
   * @param tab  a tab of the same profile with a page open, which shows how far the browser has come
   */
  settle(tab: Tab): Promise<void>;
  /**
   * Fails if the collector got, or still gets, anything that no `next` has taken.
   *
   * @param tab  see `settle`
   */
  expectNothingMore(tab: Tab): Promise<void>;
  close(): Promise<void>;
}

/** Id of the site that the snippet is compiled for. */
export const SITE = 'lab';

/** Starts both servers on free ports. */
export async function startLab(): Promise<Lab> {
  const [host, collector] = await Promise.all([startHost(), startCollector()]);
  let compiled: SnippetConfig | undefined;
  const settle = async (tab: Tab): Promise<void> => {
    await tab.run(settlePage, [`${collector.origin}/marker`, host.url('/favicon.ico')]);
    await collector.settled();
  };
  return {
    host,
    collector,
    serveSnippet(config = {}, file = 'journey') {
      const whole: SnippetConfig = {
        site: SITE,
        url: collector.origin,
        // Tehran, which keeps one time all year.
        zone: [210],
        window: 30,
        aftercare: 90,
        goal: 'order',
        domains: [new URL(host.origin).host],
        ...config,
      };
      compiled = whole;
      const first: FirstConfig = [
        whole.site,
        `${whole.url}/j/${whole.site}`,
        whole.zone[0]! * 60,
        whole.dnt === false ? '' : '1',
        file,
      ];
      const fill = (text: string, settings: object): string =>
        text.replace('__SAFAR__', () => JSON.stringify(settings));
      collector.files.set(`${whole.site}.js`, fill(built('snippet.txt'), first));
      collector.files.set(`${whole.site}/${file}.js`, fill(built('journey.txt'), whole));
      collector.files.set('v.js', built('vitals.txt'));
    },
    stepsOf: (post) => (compiled ? readSteps(post, compiled, new URL(host.origin).host) : []),
    settle,
    async expectNothingMore(tab) {
      await settle(tab);
      const more = collector.untaken();
      if (more.length > 0)
        throw new Error(
          `Sent beside what was expected:\n  ${more.map(({ path, body }) => `${path} ${body}`).join('\n  ')}`,
        );
    },
    close: async () => {
      await Promise.all([host.close(), collector.close()]);
    },
  };
}

function built(file: string): string {
  const path = `${ROOT}/packages/tracker/dist/${file}`;
  if (!existsSync(path))
    throw new Error(`There is no packages/tracker/dist/${file}: build the tracker first`);
  return readFileSync(path, 'utf8');
}

/** What a page of the host holds beside its text. */
export interface PageParts {
  /** Script that runs before all others; see `shadows.ts`. */
  before?: string;
  /** The tag of the snippet. Default: deferred, in the head. */
  tag?: string;
  head?: string;
  body?: string;
  title?: string;
}

/** An HTML page with the snippet's tag. */
export function pageOf(collector: Collector, parts: PageParts = {}): string {
  const { before, head = '', body = '', title = 'A page' } = parts;
  const tag = parts.tag ?? `<script defer src="${collector.origin}/j/${SITE}.js"></script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
${before ? `<script>${before}</script>` : ''}${head}${tag}</head><body><h1>${title}</h1>${body}</body></html>`;
}
