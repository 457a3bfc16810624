/** Calls `then` after a router has changed the address, and has drawn its page. */
export function wrapHistory(then: () => void): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name];
    history[name] = function (...args) {
      original.apply(this, args);
      setTimeout(then);
    };
  }
}
