import type { Both } from '../lang.ts';
import { en, type Copy } from './en.ts';
import { fa } from './fa.ts';

export const COPY: Both<Copy> = { en, fa };

export type { Copy };
