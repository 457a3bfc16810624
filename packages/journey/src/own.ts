/**
 * What an object says itself. A page can put anything on `Object.prototype`, where a field that is not
 * set would then be found.
 */
export const own = <T extends object>(fields: T | null | undefined): T =>
  ({ __proto__: null, ...fields }) as T;
