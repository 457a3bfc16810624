/** Wraps a function so that it never throws: what it could not do is `undefined`. */
export const guard =
  <A extends unknown[], R>(fn: (...args: A) => R) =>
  (...args: A): R | undefined => {
    try {
      return fn(...args);
    } catch {
      // A page that cannot be counted is still a page that works.
    }
    return undefined;
  };
