import { hashOf } from '@safar/protocol';

/** 64 random bits as 16 hex digits. `randomUUID` would want a secure context, which shops on plain HTTP are not. */
export const newId = (): string => hashOf(`${crypto.getRandomValues(new Uint32Array(4))}`);
