/**
 * An empty table whose keys come from browsers: it has no prototype, so that `__proto__` or
 * `constructor` is a key like any other.
 */
export const record = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;
