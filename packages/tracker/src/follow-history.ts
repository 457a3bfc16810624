/** Calls `then` after a router has changed the address, and has drawn its page. */
export function followHistory(then: () => void): void {
  const soon = (): void => void setTimeout(then);
  if (window.navigation) window.navigation.addEventListener('currententrychange', soon);
  else {
    addEventListener('popstate', soon);
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name];
      history[name] = function (...args) {
        original.apply(this, args);
        soon();
      };
    }
  }
}
