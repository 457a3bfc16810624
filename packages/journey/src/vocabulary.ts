import { KINDS } from './kinds.ts';
import { skeletonOf } from './skeleton-of.ts';

/**
 * The words by which an address, a body class or a schema.org type tells what its page is for.
 *
 * The first line has small words, which may stand beside the others and say nothing. The second and
 * third hold products: what lies under `products` is one, whatever it is called, but a `shop` may
 * hold its cart and its FAQ too. Then come the kinds, a line each, in the order of `KINDS`; a kind's
 * own name is the first of its words.
 *
 * English words stand in the singular, and phrases without their spaces (`wishlist`, `casestudy`). A
 * plural stands where it means something else: an `order` is being placed, `orders` are in the account;
 * a `customer` is anybody, `customers` are shown as references.
 *
 * Persian words stand as `skeletonOf` leaves them, so `sbdxrd` is سبد خرید and sabad-kharid alike. `~` is
 * for those that count in Persian letters only, since in Latin ones they are English words: `~tms` is
 * تماس, but also "teams" and "times". In Persian letters a word counts only as a whole segment: سبد is the
 * cart, سبد گل are flowers. The usual Latin spellings of such words stand beside them (`tamas`).
 *
 * `+` is for those that say enough in front of anything: `about` our pottery studio. `=` is for those that
 * say nothing after a word that nobody knows: a golf cart is no cart, a race track no order's.
 */
const WORDS = `a and begin content detail for form free get in info information it me meet my new now of online option place program result shopping show the time to your
+تور +دوره books class classes course item listing mslt practicearea products property room service suite tour treatment xdmt
+shop frcg shop store
default index sfasl خانه
+landing +lp campaign jcnr kmpn promo
+news =learn =press =resource =thought amzc author axbr blog changelog dnstn idea insight journal mag magazine mjl mql mqlt newsroom note post posting recipe release stories weblog xbr ~blg ~mtlb ~nct
beforeafter casestudy clients clientstory customers customerstory gallery lookbook mctrn nmnkr nmnprj prj project showcase successstory work ~glr
+brand +category =clearance =men =menu arrival b bags bestseller brcsb browse c cat catalog catalogue collection daste deal dstbnd frcj gift kids main newin offer outlet prfrc sale tag txff w women ~brnd ~dst ~rj منو
catalogsearch find jstj searchresult
dp feature mahsol mahsool mahsul p solution ~msl
+tarefe cost fee investment lstqmt membership package plan price pricelist qmt rate taarefe tuition ~pln ~trf ~zn
+guide +how +which cgn chart jdlsz mrlxrd nxrd rnm size sizing
+alternatives +compare +comparison alternative mqs
+about +why =approach =history =studio attorney company doctor drbr drbrm dstnm founder mission mrf people story team trxc value whoweare ~crm ~tm
+soalat +سوال answer frequentlyasked prscmtdl qanda question slmtdl sltmtdl ~prsc ~slt
+tamas =stores =touch artbt contactsales enquiry estimate findastore findus hireus letstalk location locator mcrrgn quote reachus talk tmsbm ~tms
nzrmctrn nzrt rating review rztmctrn testimonial walloflove ~ddg
+demo +دموی drxstdm nsxazmc trial try tstrgn دمو
+garanti +sharayet +terms +شرایط arsl bzgct carsl cooky cprdxt delivery exchange gdpr guarantee imprint legal narsl notice paymentmethod privacy privacypolicy qnn rarsl rbzgct rbzgrdndn rcarsl rcprdxt refund return rmxss rule shipping statement term tos warranty zmnt ~grnt ~mrj
=cart bag basket sbdxrd shoppingbag shoppingcart viewcart سبد
=order pay payment prdxt purchase sbtsfrc sfprdxt tkmlsfrc tkmlxrd tssb تسویه
+thank +thanks =factor complete completed confirmation confirmed finish fktr invoice mfq orderconfirm placed prdxtmfq receipt received resid sfrccmsbt sfrcmfq sfrcsbt srtsb success successful thankyou viewinvoice ~rsd ~sps ~tckr
+account +password address alq auth azt billing clientarea dcbrd favorite favourite login logout lstalq member orderhistory orders panel pnlkrbr portal profile register sales sbkrbr sbmn sbtnm sfrcmn sfrctmn signin signup user vorood vorud wishlist ~prfl ~rd پنل
+track +tracking +where =track aftership orderstatus parcelpanel pgr rgr trackorder ztsfrc
arsltkt customercare customerservice hc help helpdesk knowledgebase mrkzpctbn pctbn submitticket ticket xdmtps ~tkt
=reference api developer dftrcrnm documentation instruction manual mstndt rnmastfd setup userguide
=club bcgmctrn dtazdstn friend loyalty mrfbdstn points refer referral reward vip ~dtdstn باشگاه
bzxrd feedback nps nzrsnj
+careers +jobs career event job sitemap status`;

/** What a line of words is called. */
const NAMES = ['', 'products', 'shop', ...KINDS] as const;
export type Name = (typeof NAMES)[number];

const FAQ = NAMES.indexOf('faq');
const POLICY = NAMES.indexOf('policy');

/** The line of every word. Without a prototype, or `/constructor` would be one of its words. */
const LINES: Record<string, number> = { __proto__: null } as never;
WORDS.split('\n').map((words, line) =>
  `${NAMES[line]} ${words}`.split(' ').map((word) => {
    LINES[word] ??= line;
    LINES[word.replace(/[=+]/, '')] ??= line;
  }),
);

/** Kinds that a title of many words may be of. */
const STRONG = /landing|guide|faq|policy|^order/;

/** A question, or a list of the best, that is a title of an article; and what a guide would answer of it. */
const QUESTION = /^(how|why|what|when|best|top)( \S+){4}/;
const CHOICE = /siz|buy|choos|order/;

/** Phrases that say what a page is whatever words are in them. */
const PHRASES: readonly (readonly [RegExp, Name])[] = [
  [/^what .*say/, 'reviews'],
  [/\bvs\b/, 'compare'],
  // A club carries its owner's name: `digiclub`.
  [/^\S+club$/, 'rewards'],
  [/^(start|book|schedule|free) .*(project|call|consultation)$/, 'contact'],
];

/**
 * The line of a word; if it has none itself, of its singular (with the Persian plural too: `tarefeha`),
 * or without the ending of `aboutus`, `faqpage` and `helpcenter`, or the beginning of `mycart`.
 */
const lineOf = (word = '-', mark = ''): number | undefined =>
  LINES[mark + word] ??
  LINES[
    mark + word.replace(/ies$/, 'y').replace(/(u?s|page|cent(er|re)|ha(ye)?|ها)$|^(my|our)/, '')
  ];

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
    // "Form" and "section", which begin a Persian phrase and say nothing.
    .replace(/^(فرم|بخش) | page$/, '');
  const words = text.split(' ');
  const [first = '', second = '', third = ''] = skeletonOf(text).split(/ +/);
  const whole = lineOf(words.join(''));
  // The first words of a Persian phrase say what it is: راهنمای خرید فرش.
  const persian = [first + second + third, first + second, first]
    .map((words) => (words[2] ? (LINES[words] ?? LINES[words.replace('~', '')]) : 0))
    .find(Number);
  const phrase = PHRASES.find(([phrase]) => phrase.test(text))?.[1];
  const lines = words.map((word) => lineOf(word));
  const known = !lines.includes(undefined);
  // The first word, if it is marked, says what the rest is about, and so do two that are one, "case study".
  const lead = LINES[`+${words[0]}`] ?? (known ? 0 : lineOf(words[0]! + words[1]));
  // After a word that nobody knows, the last must be a long one, for a name tag is no tag, and one
  // that is not marked.
  const last = /\b([a-z]{5,}|work|news|sale|demo|faq)$/.exec(text)?.[0];
  const tail = last && !lineOf(last, '=') && lineOf(last);
  if (whole !== undefined) return NAMES[whole];
  if (first[0] === '~' && persian) return NAMES[persian];
  if (phrase) return phrase;
  if (QUESTION.test(text)) return CHOICE.test(text) ? 'guide' : 'article';
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
  const name = NAMES[tail || persian || 99];
  // A long title is about its own matter, whatever words are in it.
  return words.length > 4 && !STRONG.test(name!)
    ? undefined
    : // One of what is sold by its name: "hair treatment", but "hair treatments".
      tail === 1 && /[^s]$/.test(text)
      ? 'product'
      : name;
}
