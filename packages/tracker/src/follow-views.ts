import { guard } from './guard.ts';

/** What a page's life calls for. All three may be called more often than there is something to do. */
export interface Followers {
  /** Look whether there is a view: the page is ready, or shown, or its address has changed. */
  look: () => void;
  /** The page was restored from the back/forward cache: a view, though nothing of it has changed. */
  again: () => void;
  /** The page is hidden, or left: what is to be sent must go now. */
  leave: () => void;
}

/** Follows a page from its first to its last moment, and the views that a single-page app makes of it. */
export function followViews({ look, again, leave }: Followers): void {
  const on = (target: EventTarget, names: string, then: (event: Event) => void): void => {
    for (const name of names.split(' ')) target.addEventListener(name, guard(then), true);
  };
  // A router draws the page after it has changed the address.
  const soon = (): unknown => setTimeout(guard(look));

  if (window.navigation) on(window.navigation, 'currententrychange', soon);
  else {
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name];
      history[name] = function (...args) {
        original.apply(this, args);
        soon();
      };
    }
    on(window, 'popstate hashchange', soon);
  }

  on(window, 'pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) again();
  });
  on(document, 'visibilitychange prerenderingchange', () => {
    if (document.visibilityState === 'hidden') leave();
    else look();
  });
  on(window, 'pagehide', leave);

  if (document.readyState === 'loading') on(document, 'DOMContentLoaded', look);
  else guard(look)();
}
