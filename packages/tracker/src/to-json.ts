/**
 * JSON of a value, whatever the page has done to its lists: `toJSON`, which an old library gives to all
 * of them, makes a text of a list, and the original still stands where it was read.
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
