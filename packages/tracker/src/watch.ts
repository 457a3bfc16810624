import { guard, hidePath, own, routeOf } from '@safar/journey';
import { orderKey, type FirstConfig } from '@safar/protocol';
import { toJson } from './to-json.ts';
import { rawBody } from './raw-body.ts';
import type { PageTold, Told } from './api.ts';
import type { Noted, Sighted, Taker } from './noted.ts';
import { find, readFacts, type Order } from './read-facts.ts';
import { newId } from './new-id.ts';

/** Parameters: a campaign's with their values, of others only that they are there. */
const PARAMETERS = /[?&]((utm_(source|medium|campaign)|source|ref)=[^&#]*|[a-z_]+=)/gi;

/** How many sights are sent raw: fewer than one body may hold, and all of the few pages that a browser leaves before it has the journey file. */
const RAW = 20;

/** Seconds since the epoch: the whole one after. */
const tick = (): number => Math.ceil(Date.now() / 1e3);

declare global {
  interface Navigator {
    readonly globalPrivacyControl?: boolean;
  }
}

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
    see: () => (Noted | undefined)[],
    later: AnyCall[],
    may: () => unknown,
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
  /** Whether the browser lets its visitor be counted. Global Privacy Control is always asked. */
  const counts = navigator.doNotTrack !== dnt && !navigator.globalPrivacyControl;
  /** Nothing has to be looked up before this page is seen. To begin with the storage takes long. */
  let agreed = counts && !find('[data-consent=wait]');
  const later: AnyCall[] = [];
  /** What was found, each to be made out by whoever first needs it: most pages leave that to the journey file. */
  let found: (() => Noted)[] = [];
  let loading: unknown;
  /** The copy of the record, or what stands in its place: `no`, or `now` for a no that has not erased yet. */
  let text: string | undefined;
  let taker: Taker | undefined;

  /** What was seen last: its address with what the page's owner said of it, and what the page itself did. */
  let address = '';
  let signals: string;
  let shown: boolean;
  let last: [seen: Partial<Sighted>, order: Order] | undefined;
  let referrer: string | undefined = document.referrer.split('/')[2] ?? '';

  const load = (): void => {
    // An import that is under way holds the load event back, in Firefox and WebKit. Of the three states,
    // `complete` is the first in the alphabet, and `loading` the last.
    loading ||=
      document.readyState < 'd' &&
      (removeEventListener('beforeunload', onEvent),
      (import(`${url}/${file}.js`) as Promise<JourneyFile>).then(
        (journey) => (taker = journey.start(see, later, may, call)),
        // The next thing seen tries again.
        () => (loading = 0),
      ));
  };

  const may = (): unknown => {
    text = guard(() => localStorage[name])();
    // A no comes before `o`; a record comes after, and nothing is on neither side.
    const allowed = counts && !(text! < 'o');
    // What is stored goes with it.
    if (!allowed && text) load();
    // What is stored was stored with consent, and is taken away with it: to find it is to be allowed.
    return allowed && (agreed || text);
  };

  const see = () => found.map(guard((make) => make()));

  const note = (read: () => [what: Partial<Sighted>, order: Order], ref?: string): void => {
    if (!agreed && !may()) return;
    const at = tick();
    let made: Noted | undefined;
    const makeOf = ([what, { id, value, currency }]: ReturnType<typeof read>): Noted => [
      {
        ...what,
        id: newId(),
        ref,
        day: ((at + east) / 86_400) | 0,
        key: id && orderKey(site, id),
        value,
        currency,
      } as Sighted,
      at,
    ];
    const make = (): Noted => (made ||= makeOf(read()));
    if (taker) taker[0](make());
    else {
      found.push(make);
      load();
    }
  };

  const look = guard((page?: PageTold): void => {
    shown ||= !document.hidden;
    // To ask `location` costs more.
    let at = new URL(document.URL);
    const here = routeOf(at);
    const { kind, path } = own(page);
    // Where it names neither, the beginning of all that was seen at this address.
    const words = here + ' ' + (path || kind ? [kind, path] : '');
    if (
      !shown ||
      // What the page says of itself is not all there yet.
      (document.readyState > 'l' && !page) ||
      !address.indexOf(words) ||
      !(agreed || may())
    )
      return;
    if (path) at = new URL(path, at);
    const [facts, order] = readFacts(at.href);
    note(() => {
      const now = toJson(facts);
      last = [
        {
          // What a single-page app has left standing speaks of the view before.
          ...(now !== signals && facts),
          path: hidePath(routeOf(at)),
          kind,
          // Each by itself, since one that holds an address of mail is hidden whole.
          query: hidePath(at.href.match(PARAMETERS)?.join('/') ?? ''),
        },
        order,
      ];
      signals = now;
      return last;
    }, referrer);
    referrer = undefined;
    address = words;
  });

  const call = ([method, first, second]: AnyCall): void => {
    if (method === 'page') look(first as PageTold);
    else if (/^(goal|stage|event)$/.test(method)) {
      const told = own(
        (typeof first === 'object' ? first : { ...(second as Order), name: first }) as Told,
      );
      const route = routeOf(location);
      note(() => [{ does: method, path: hidePath(route), name: told.name }, told]);
    } else if (method === 'consent' && first) {
      agreed = counts;
      if (counts && !may()) {
        // A no stood there, and this page was seen for nothing.
        found = [];
        address = localStorage[name] = '{}';
      }
      look();
    } else {
      later.push([method, first, second]);
      if (!/^(consent|optOut)$/.test(method)) return;
      agreed = false;
      found = [];
      // Who says yes after all is seen on this page again.
      address = '';
      load();
      localStorage[name] = 'now';
    }
  };

  const onEvent = guard((event: PageTransitionEvent) => {
    if (document.hidden || /hide|un/.test(event.type)) {
      look({});
      const fresh = see().filter((each): each is Noted => (each?.length as number) < 3);
      if (taker) taker[1]();
      else if (fresh[0] && may()) {
        // With what earlier pages left, oldest first, since this goes on from it.
        const all = [
          ...(guard(() =>
            Object.keys(localStorage)
              .sort()
              .flatMap((key) =>
                key.indexOf(`${name}:`) ? [] : (JSON.parse(localStorage[key]) as Noted[]),
              ),
          )() ?? []),
          ...fresh,
        ];
        guard(fetch)(url, {
          method: 'POST',
          // The oldest, since the others go on from them; those wait for the journey file.
          body: rawBody(all.slice(0, RAW), JSON.parse(text || '{}'), tick()),
          keepalive: true,
          credentials: 'omit',
        })?.catch(() => {});
        // Under a name of its own: another tab may be left at this moment.
        localStorage[name + ':' + Date.now() + Math.random()] = toJson(fresh);
        // Found by the next page as a sign that something is stored.
        localStorage[name] ||= '{}';
      }
    }
    // Restored from the back/forward cache: a view, though nothing of it has changed.
    else if (event.persisted && last) note(() => last!);
    else {
      // Used before the journey file could hear it. Where it led into a shadow tree, only this tells.
      if (!taker) later.push(['', event, event.composedPath()[0]]);
      if (loading === false) load();
      // A router draws the page after it has changed the address.
      setTimeout(look);
    }
  }) as EventListener;
  // Not before all that they may come to is there.
  (queue.push = (...calls: AnyCall[]) => calls.forEach(guard(call)))(...queue.splice(0));
  'visibilitychange pageshow click pagehide submit'
    .split(' ')
    .forEach((type) => addEventListener(type, onEvent, true));
  // WebKit does not hide a page that is left while it is still coming. Heard for longer, this would keep
  // the page from the back/forward cache of a Firefox that is some years old.
  if (agreed) addEventListener('beforeunload', onEvent);
  look();
}
