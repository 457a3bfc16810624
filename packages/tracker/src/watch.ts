import { guard, hidePath, own, routeOf } from '@safar/journey';
import { orderKey, type FirstConfig } from '@safar/protocol';
import type { PageTold, Told } from './api.ts';
import { mayCount } from './may-count.ts';
import { newId } from './new-id.ts';
import type { Noted, Sighted, Taker } from './noted.ts';
import { rawBody } from './raw-body.ts';
import { find, readFacts, type Order } from './read-facts.ts';
import { toJson } from './to-json.ts';

/** Parameters: a campaign's with their values, of others only that they are there. */
const PARAMETERS = /[?&]((utm_(source|medium|campaign)|ref|source)=[^&#]{0,600}|[a-z_]+=)/gi;

/** How many sights are sent raw: fewer than one body may hold, and all of the few pages that a browser leaves before it has the journey file. */
const RAW = 20;

/** Seconds since the epoch: the whole one after. */
const tick = (): number => Math.ceil(Date.now() / 1e3);

/** What stands in `localStorage`; nothing where that is refused. */
const readText = guard((key: string) => localStorage[key] as string | undefined);

/** A call as it comes: its name, then what it is given. */
type AnyCall = readonly [method: string, first?: unknown, second?: unknown];

/** `window.safar` until the journey file puts its own there. */
interface Queue {
  journey?: () => undefined;
  push: (...calls: AnyCall[]) => void;
  splice: (start: number) => AnyCall[];
}

/** The journey file, as this file knows it. */
interface JourneyFile {
  start: (
    noted: Noted[],
    later: AnyCall[],
    may: () => boolean,
    call: (call: AnyCall) => void,
  ) => Taker;
}

/**
 * The first file: sees what a page is and what becomes of it, loads the journey file, and hands it
 * what was seen. A page that is left before sends it raw, and leaves it for the next page to find.
 */
export function watch([site, url, east, dnt, file]: FirstConfig): void {
  const queue = ((window.safar?.push as unknown)
    ? window.safar
    : (window.safar = [])) as unknown as Queue;
  // A second tag does nothing. An element with the id `safar` is no queue.
  if (queue.journey) return;
  queue.journey = () => undefined;

  const name = `safar:${site}`;
  const left = `${name}:`;
  let agreed = !find('[data-consent=wait]');
  /** The copy of the record, or what stands in its place: `no`, or `now` for a no that has not erased yet. */
  let text: string | undefined;
  let noted: Noted[] = [];
  /** How many of them were sent raw. */
  let sent = 0;
  const later: AnyCall[] = [];
  let taker: Taker | undefined;
  let loading: unknown;

  /** What was seen last: its address, what the page's owner said of it, and what the page itself did. */
  let address: string | undefined;
  let said: string;
  let signals: string;
  let last: [seen: Partial<Sighted>, order: Order];
  let shown: boolean;
  let referrer: string | undefined = document.referrer.split('/')[2] ?? '';

  const load = (): void => {
    loading ||= (import(`${url}/${file}.js`) as Promise<JourneyFile>).then(
      (journey) => (taker = journey.start(noted, later, may, call)),
      // The next thing seen tries again.
      () => (loading = 0),
    );
  };

  const may = (): boolean => {
    text = readText(name);
    const allowed = mayCount(dnt) && !/^now?$/.test(text!);
    // What is stored goes with it.
    if (!allowed && text && text !== 'no') load();
    // What is stored was stored with consent, and is taken away with it: to find it is to be allowed.
    return allowed && (agreed || !!text);
  };

  const note = (what: Partial<Sighted>, { id, value, currency }: Order): void => {
    if (!may()) return;
    const at = tick();
    const seen = {
      ...what,
      id: newId(),
      day: ((at + east) / 86_400) | 0,
      key: id && orderKey(site, `${id}`),
      value,
      currency,
    } as Sighted;
    if (taker) taker[0]([seen, at]);
    else {
      noted.push([seen, at]);
      load();
    }
  };

  const look = guard((page?: PageTold | null, leaving?: boolean): void => {
    shown ||= !document.hidden;
    const here = routeOf(location);
    const { kind, path } = own(page);
    const words = [kind, path].join('');
    if (
      !shown ||
      // What the page says of itself is not all there yet.
      (document.readyState === 'loading' && !words && !leaving) ||
      (here === address && (!words || words === said)) ||
      !may()
    )
      return;
    const at = new URL(path ?? (location as unknown as URL), location as unknown as URL);
    const [facts, order] = readFacts(at);
    const now = JSON.stringify(facts);
    last = [
      {
        // What a single-page app has left standing speaks of the view before.
        ...(now !== signals && facts),
        path: hidePath(routeOf(at)),
        query: at.href.match(PARAMETERS)?.join(''),
        kind,
        ref: referrer,
      },
      order,
    ];
    note(...last);
    address = here;
    said = words;
    signals = now;
    last[0].ref = referrer = undefined;
  });

  const call = ([method, first, second]: AnyCall): void => {
    if (method === 'page') look(first as PageTold);
    else if (/^(event|stage|goal)$/.test(method)) {
      const told = own(
        (typeof first === 'object' ? first : { ...(second as Order), name: first }) as Told,
      );
      note({ path: hidePath(routeOf(location)), does: method, name: told.name }, told);
    } else if (method === 'consent' && first) {
      agreed = true;
      if (/^now?$/.test(readText(name)!)) localStorage[name] = '';
      look();
    } else {
      later.push([method, first, second]);
      if (!/^(consent|optOut)$/.test(method)) return;
      agreed = false;
      noted = [];
      sent = 0;
      // Who says yes after all is seen on this page again.
      address = '';
      load();
      localStorage[name] = 'now';
    }
  };

  (queue.push = (...calls: AnyCall[]) => calls.forEach(guard(call)))(...queue.splice(0));

  const onEvent = guard((event: PageTransitionEvent) => {
    if (event.type === 'pagehide' || document.hidden) {
      look(null, true);
      if (taker) taker[1]();
      else if (noted.length > sent && may()) {
        const now = tick();
        // With what earlier pages left, since this goes on from it.
        const all: Noted[] = [
          ...Object.values<Noted>(JSON.parse(readText(left) || '{}')),
          ...noted.slice(sent),
        ];
        sent = noted.length;
        guard(fetch)(url, {
          method: 'POST',
          // The oldest, since the others go on from them; those wait for the journey file.
          body: rawBody(all.slice(0, RAW), text, now),
          keepalive: true,
          credentials: 'omit',
        })?.catch(() => {});
        localStorage[left] = toJson(all);
        // Found by the next page as a sign that something is stored.
        localStorage[name] ||= '{}';
      }
    } else if (event.persisted) {
      // Restored from the back/forward cache: a view, though nothing of it has changed.
      note(...last);
    } else {
      // Used before the journey file could hear it. Where it led into a shadow tree, only this tells.
      if (!taker) later.push(['', event, event.composedPath()[0]]);
      // A router draws the page after it has changed the address.
      setTimeout(look);
    }
  });
  for (const type of 'pageshow pagehide visibilitychange DOMContentLoaded popstate click submit'.split(
    ' ',
  ))
    addEventListener(type, onEvent as EventListener, true);
  look();
}
