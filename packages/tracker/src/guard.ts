/** Wraps what the host page may come to call, so that nothing of ours is ever thrown into it. */
export const guard =
  <A extends unknown[], R>(fn: (...args: A) => R) =>
  (...args: A): R | undefined => {
    try {
      return fn(...args);
    } catch {
      // A page that cannot be counted is still a page that works.
      return undefined;
    }
  };
