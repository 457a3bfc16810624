import type { Walk } from './plan.ts';

/** What a page has to know to go through a walk by itself. */
export interface Steering extends Pick<Walk, 'name' | 'acts' | 'closes'> {
  /** Whether it says that it is shown, whatever the engine shows its tests: as in windows side by side. */
  shown: boolean;
}

/** Where the tag stands, and how it is loaded: pages take turns. */
const TAGS = ['async', 'defer', '', 'body'] as const;

/**
 * A page of a walk: it counts by itself what it took, and leaves by itself at its time.
 *
 * @param tag   address of the snippet
 * @param turn  which page of the walk it is
 */
export function pageOfWalk(steering: Steering, tag: string, turn: number): string {
  const how = TAGS[turn % TAGS.length]!;
  // The handler runs in the same task as the snippet: no page can be left between the two.
  const script = `<script ${how === 'body' ? '' : how} src="${tag}" onload="took()"></script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A walk</title>
<link rel="icon" href="data:,">
<script>(${steer})(${JSON.stringify(steering)})</script>
${how === 'body' ? '' : script}</head><body><h1>A page</h1>
<img src="/picture.svg" alt="">${how === 'body' ? script : ''}<p>Its end.</p></body></html>`;
}

/** Run in the page, before all else. */
function steer({ name, acts, closes, shown }: Steering): void {
  if (shown)
    for (const [name, value] of Object.entries({ visibilityState: 'visible', hidden: false }))
      Object.defineProperty(Document.prototype, name, { configurable: true, get: () => value });
  let ran = false;
  let seen = false;
  /** A page that has been left still runs for a moment before it stands still: what it shows then, nobody sees. */
  let left = false;
  /** Names under which stands what this page took, until it has been left in peace. */
  const open: string[] = [];
  /** Counts a view beside the snippet, at once, in a storage that it has nothing to do with. */
  const mark = (): void => {
    // Nobody sees a page that still comes while its tab is being closed; one that was seen goes on.
    seen ||= !document.hidden;
    if (!seen || left) return;
    const key = `took:${location.pathname}`;
    localStorage[key] = Number(localStorage[key] ?? 0) + 1;
    open.push(`open:${location.pathname}`);
    localStorage[open.at(-1)!] = 1;
  };
  const addressOf = (what: string): string => {
    const page = Number(localStorage[`page ${name}`] ?? 0) + 1;
    localStorage[`page ${name}`] = page;
    const letter = String.fromCharCode(97 + page);
    return `/${['blog', 'products', 'docs'][page % 3]}/${name}-${what}${letter}`;
  };
  const go = (how: string): void => {
    const came = localStorage[`canReturn ${name}`];
    // A page that is left before it has loaded leaves no place in the history.
    localStorage[`canReturn ${name}`] = document.readyState === 'complete' ? '1' : '';
    if (how === 'reload') location.reload();
    else if (how === 'back' && came) history.back();
    else location.href = addressOf('p');
  };
  const act = (): void => {
    const at = Number(localStorage[`at ${name}`] ?? 0);
    localStorage[`at ${name}`] = at + 1;
    const next = acts[at];
    if (!next) {
      const arrive = (): unknown => navigator.sendBeacon(`/arrived?${name}`);
      // Chromium ends a page without a word whose tab is closed before its load event.
      if (closes && document.readyState !== 'complete')
        addEventListener('load', () => setTimeout(arrive));
      else arrive();
      return;
    }
    setTimeout(go, next.ms, next.then);
    if (next.push === undefined) return;
    const push = (): void => {
      if (!ran || left) return;
      history.pushState(null, '', addressOf('r'));
      mark();
    };
    addEventListener('load', () => setTimeout(push, next.push), { once: true });
  };
  (window as unknown as Record<string, unknown>)['took'] = () => {
    ran = true;
    mark();
    // Heard after the snippet, from now on: a window calls who listens in the order in which they came.
    removeEventListener('pagehide', onLeave);
    addEventListener('pagehide', onLeave);
  };
  const onLeave = (): void => {
    left = true;
    for (const name of open.splice(0)) localStorage.removeItem(name);
    const key = `left:${document.readyState}`;
    localStorage[key] = Number(localStorage[key] ?? 0) + 1;
    if (localStorage[`at ${name}`] > acts.length) navigator.sendBeacon(`/left?${name}`);
  };
  addEventListener('pagehide', onLeave);
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    left = false;
    if (ran) mark();
    act();
  });
  act();
}
