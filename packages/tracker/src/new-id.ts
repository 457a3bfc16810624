/** 64 random bits as 16 hex digits. `randomUUID` would want a secure context, which shops on plain HTTP are not. */
export const newId = (): string =>
  (crypto.getRandomValues(new BigUint64Array(1))[0]! + 16n ** 16n).toString(16).slice(-16);
