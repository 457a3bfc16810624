import type { Lang } from '../props.ts';
import { en, type Messages } from './en.ts';
import { fa } from './fa.ts';

const MESSAGES: Record<Lang, Messages> = { en, fa };

/** What the pages say in a language. */
export const messagesOf = (lang: Lang): Messages => MESSAGES[lang];
