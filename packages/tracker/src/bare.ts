/**
 * Takes a value of plain lists and objects off `Object.prototype`, in place, so that what a page has
 * put there is not read as a field that is missing here.
 */
export function bare<T>(value: T): T {
  if (typeof value === 'object' && value) {
    if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
    Object.values(value).forEach(bare);
  }
  return value;
}
