import { KINDS } from './kinds.ts';
import { skeletonOf } from './skeleton-of.ts';
import { PERSIAN, WORDS } from './words.ts';

/** What a line of words is called. */
const NAMES = ['', 'products', 'shop', ...KINDS] as const;
export type Name = (typeof NAMES)[number];

const FAQ = NAMES.indexOf('faq');
const POLICY = NAMES.indexOf('policy');

/** The line of every word. Without a prototype, or `/constructor` would be one of its words. */
const LINES: Record<string, number> = { __proto__: null } as never;
for (const lists of [WORDS, PERSIAN])
  lists.split('\n').map((list, line) =>
    (lists === WORDS ? `${NAMES[line]} ${list}` : skeletonOf(`a ${list}`))
      .split(' ')
      .map((word) => {
        LINES[word] ??= line;
        if (/^[=+]/.test(word)) LINES[word.slice(1)] ??= line;
      }),
  );

/** Kinds that a title of many words may be of. */
const STRONG = /landing|guide|faq|policy|^order/;

/** What stands before "for" and the like, two words or a long one. */
const HEAD = /^(\S+ .+?(?= (for|of|to) )|\S{7,}(?= for ))/;

/** A question, or a list of the best, that is a title of an article; and what a guide would answer of it. */
const QUESTION = /^(how|why|what|when|best|top)( \S+){4}/;
const CHOICE = /siz|buy|choos|order/;

/** Phrases that say what a page is whatever words are in them. */
const PHRASES: readonly (readonly [RegExp, Name])[] = [
  [/^what .*say/, 'reviews'],
  [/\bvs\b/, 'compare'],
  [/^meet (the|our) \S+$/, 'about'],
  [
    /^shop by\b|^(girl|boy|kid|(wo)?m[ae]n)s?\b.* (clothing|shoes|dresses|bags|jackets|accessories)$/,
    'category',
  ],
  // What it is, asked in a title.
  [/ چیست/, 'article'],
  // A club carries its owner's name: `digiclub`.
  // The shop, a dealer; what else is found is searched for.
  [/^(find|contact) (us|an?|our|the|store)\b/, 'contact'],
  [/^\S+club$/, 'rewards'],
  [/^(start|book|schedule|free) .*(project|call|consultation)$/, 'contact'],
  [/^gift ?card balance$/, 'other'],
  [/(terms (of (use|service)|and conditions)|privacy policy|opt out|withdrawal form)$/, 'policy'],
  // A password, whatever is to be done with it; its first letter may be the Arabic one.
  [/(^| )(رمز|ramz|.لمه عبور)( عبور| o\S*)?$/, 'account'],
  // What became of it: paid with success, is placed.
  [/^(ثبت )?(سفارش|پرداخت|خرید|sefaresh|pardakht|kharid).* (موف|movaf|شد$)/, 'order'],
  // How, and on what terms, it is sent, paid for and taken back; and how it is bought.
  [
    /^(نحوه|روش|شیوه|رویه|شرایط|هزینه|زمان|سیاست|nahve|ravesh|shive|sharayet|hazine)\S* .*(ارسال|تحویل|پرداخت|بازگ|مرجوع|تعویض|ersal|tahvil|pardakht|bazg|marjo)/,
    'policy',
  ],
  [/^(نحوه|روش|شیوه|nahve|ravesh|shive)\S* .*(خرید|سفارش|kharid|sefaresh)/, 'guide'],
];

/** "Form", "section", "list", "request" and the like, which begin a Persian phrase and say nothing. */
const OPENING = /^(رزرو|دانلود|فرم|بخش|صفحه|لیست|همه|درخواست|ثبت|واحد|list|darkhast) (?=\S)/;

/** Words that shop software writes as one with the next: `ordertracking.aspx`, `shippinginfo`. */
const GLUED =
  /^(order|checkout|shipping|product|customer|password|payment|compare|search|store|support)(?=\S{4})/;

/** Endings, as of `aboutus`, `faqpage`, `helpcenter` and of the Persian plural, and the beginning of `mycart`. */
const ENDINGS = /((?<=..)u?s|page|cent(er|re)|ha(ye)?|های?)$|^(my|our)/;

/** The line of a word, or if it has none itself, of its singular and the like. */
const lineOf = (word = '-', mark = ''): number | undefined =>
  LINES[mark + word] ??
  LINES[mark + word.replace(/ies$/, 'y').replace(ENDINGS, '')] ??
  LINES[mark + word.replace(/es$/, '')];

/** The line of a Persian phrase, whose first words say what it is: راهنمای خرید فرش. */
function persianLineOf(text: string): number | undefined {
  const [first = '', second = '', third = ''] = skeletonOf(text).split(/ +/);
  return [first + second + third, first + second, first]
    .map((words) => (words[2] ? (LINES[words] ?? LINES[words.replace('~', '')]) : 0))
    .find(Number);
}

/**
 * What a segment of a path is about, as a person would read it: whole words, never a part of one.
 *
 * @returns `''` for small words alone, `undefined` where it is about something else
 * @example readWords('Order_Tracking.html') // 'tracking'
 * @example readWords('cart-covers') // undefined: nobody knows covers
 */
export function readWords(segment: string): Name | undefined {
  const text = segment
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    // The Arabic letter, as old keyboards have it.
    .replace(/ي/g, 'ی')
    .replace(/\.[a-z]+$/, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .replace(/ page$/, '');
  const joined = text.replace(/ /g, '');
  // Alone, or as ours: پزشکان ما.
  const whole = lineOf(joined) ?? lineOf(joined.replace(/ما$/, ''), '!');
  if (whole !== undefined) return NAMES[whole];
  const words = text.replace(GLUED, '$& ').split(' ');
  const phrase = PHRASES.find(([phrase]) => phrase.test(text))?.[1];
  if (phrase) return phrase;
  const persian = persianLineOf(text) ?? persianLineOf(text.replace(OPENING, ''));
  if (persian && /^[^a-z]/.test(text)) return NAMES[persian];
  if (QUESTION.test(text)) return CHOICE.test(text) ? 'guide' : 'article';
  // What stands before "for" says it: a size guide for women.
  const ahead = readWords(HEAD.exec(text)?.[0] ?? '');
  if (/docs|faq|guide|policy|portf|pric|rev/.test(ahead!)) return ahead;
  const lines = words.map((word) => lineOf(word));
  const known = !lines.includes(undefined);
  // The first word, if it is marked, says what the rest is about, and so do two that are one, "case study".
  const lead =
    LINES[`+${words[0]!.replace(/های?$/, '')}`] ?? (known ? 0 : lineOf(words[0]! + words[1]));
  // A shop's story is a story; "shop rings" are what it sells.
  if (
    lead &&
    (!known || !/shop|cat/.test(NAMES[lead]!)) &&
    (words.length < 5 || STRONG.test(NAMES[lead]!))
  )
    return NAMES[lead];
  if (known)
    return NAMES[
      // Of an FAQ on shipping, or the terms of payment, any word does.
      lines.find((line) => line === FAQ) ??
        lines.find((line) => line === POLICY && /(pay|price|rate|cost|fee)\w*$/.test(text)) ??
        // The last word of an English phrase says what it is: "order confirmation", "company news".
        lines.filter((line) => line! > 2).pop() ??
        Math.max(...(lines as number[]))
    ];
  // After a word that nobody knows, the last must be a long one, for a name tag is no tag, and one
  // that is not marked.
  const last = /\b([a-z]{5,}|work|news|blog|menu|cost|sale|demo|faqs?|quiz)$/.exec(text)?.[0];
  const tail = last && !lineOf(last, '=') && lineOf(last);
  const name = NAMES[tail || persian || 99] ?? (/^our \S+$/.test(text) ? 'about' : undefined);
  // A long title is about its own matter, whatever words are in it.
  return words.length > 4 && !STRONG.test(name!)
    ? undefined
    : // One of what is sold by its name: "hair treatment", but "hair treatments".
      tail === 1 && /[^s]$/.test(text)
      ? 'product'
      : name;
}
