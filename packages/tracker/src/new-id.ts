/** 64 random bits as 16 hex digits. `randomUUID` would want a secure context, which shops on plain HTTP are not. */
export const newId = (): string =>
  crypto.getRandomValues(new BigUint64Array(1))[0]!.toString(16).padStart(16, '0');
