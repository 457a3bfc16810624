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
 */
const WORDS = `my our your the and to of a for we us in get all new page info information form detail list online result group shopping view program club place me meet request free it now ha
products service item mslt xdmt
shop store frcg
index default sfasl خانه
lp campaign kmpn jcnr promo promotion
blog weblog news newsroom pressroom post posting journal magazine mag insight press stories changelog release note author ~blg mql mqlt mjl xbr axbr amzc ~mtlb ~nct
casestudy customerstory clientstory successstory work project gallery clients customers lookbook showcase nmnkr prj ~glr mctrn nmnprj
cat c collection catalog catalogue brand tag sale arrival newin seller bestseller deal offer outlet productcategory productcat producttag dstbnd ~dst brcsb ~brnd bags clearance discount txff ~rj prfrc
find searchresult catalogsearch jstj
p dp feature solution ~msl mahsul mahsool
price plan fee rate cost pricelist package qmt lstqmt ~trf tarefe ~pln actrk ~zn taarefe
how size sizing chart rnm jdlsz cgn nxrd which
comparison vs alternative mqs
story team mission value whoweare why company people founder drbr drbrm dstnm ~tm mrf ~crm
question qanda answer asked frequently sltmtdl slmtdl prscmtdl ~slt ~prsc soalat
touch location locator findus findastore quote inquiry enquiry contactsales talktosales talk ~tms tmsbm artbt tamas reachus
testimonial rating review nzrt nzrmctrn rztmctrn ~ddg walloflove
trial try دمو drxstdm nsxazmc tstrgn dmrgn
privacy term condition return refund exchange shipping delivery warranty guarantee legal cookie cooky gdpr method paymentmethod notice statement imprint rule regulation qnn rmxss crtastfd crtqnn crtxrd crtarsl crtbzgct crtmrj arsl rarsl bzgct rbzgct ~mrj ~grnt garanti zmnt rcarsl carsl narsl rcprdxt cprdxt tos bzgrdndn rbzgrdndn
basket shoppingbag sbdxrd سبد bag
order payment pay purchase tssb tkmlsfrc prdxt sfprdxt sbtsfrc tkmlxrd
thank thankyou success successful receipt invoice confirmation received confirmed complete completed placed fktr srtsb ~rsd ~sps ~tckr prdxtmfq mfq sfrcsbt resid
login logout signin signup register profile address dashboard wishlist favorite favourite orders sales orderhistory password user member sbkrbr pnlkrbr sbmn ~rd panel vorud vorood azt sbtnm ~prfl sfrcmn sfrct sfrctmn alq lstalq dcbrd billing
track trackorder orderstatus where shipment pgr rgr ztsfrc
help helpdesk hc ticket customerservice customercare knowledgebase pctbn mrkzpctbn ~tkt arsltkt xdmtps
doc documentation manual api developer reference mstndt
reward loyalty refer referral friend points bcgmctrn mrfbdstn vip
feedback nps nzrsnj bzxrd
career job hiring`;

/** What a line of words is called. */
const NAMES = ['', 'products', 'shop', ...KINDS] as const;
export type Name = (typeof NAMES)[number];

const FAQ = NAMES.indexOf('faq');
const POLICY = NAMES.indexOf('policy');

/** The line of every word. Without a prototype, or `/constructor` would be one of its words. */
const LINES: Record<string, number> = { __proto__: null } as never;
WORDS.split('\n').map((words, line) =>
  `${NAMES[line]} ${words}`.split(' ').map((word) => (LINES[word] ??= line)),
);

/** The line of a word; of its singular, without the ending of `aboutus` and `faqpage` or the beginning of `mycart`, if it has none itself. */
const lineOf = (word = '-'): number | undefined =>
  LINES[word] ?? LINES[word.replace(/ies$/, 'y').replace(/(u?s|page|cent(er|re))$|^(my|our)/, '')];

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
    .replace(/\.[a-z]+$/, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    // "Form" and "section", which begin a Persian phrase and say nothing.
    .replace(/^(فرم|بخش) /, '');
  const lines = text.split(' ').map((word) => lineOf(word));
  const [first, second = '', third = ''] = skeletonOf(text).split(/ +/);
  return NAMES[
    (lineOf(text.replace(/ /g, '')) ??
      // What says enough wherever the rest is about: "about our pottery studio", "rug buying guide".
      lineOf(
        /^(about|privacy policy|how|why|which|compar\w+|alternatives|track\w*|thanks?|terms|where|account|password|guide|demo)\b|\b(guide|policy|faq|demo|work|news|sale)s?$|\bvs\b/.exec(
          text,
        )?.[0],
      ) ??
      // The last word of an English phrase says what it is: "order confirmation", "company news". After
      // a word that nobody knows it must be a long one, for a golf cart is no cart and a name tag no tag.
      (lines.includes(undefined)
        ? lineOf(/\b(?!(order|press|track|touch|cart)s?$)[a-z]{5,}$/.exec(text)?.[0])
        : // But of an FAQ on shipping, or the terms of payment, any word does.
          (lines.find((line) => line === FAQ) ??
          lines.find((line) => line === POLICY && /(pay\w*|price|rate|cost|fee)s?$/.test(text)) ??
          lines.filter((line) => line! > 2).pop() ??
          Math.max(...(lines as number[])))) ??
      // The first word of a Persian phrase does: راهنمای خرید فرش.
      [first + second + third, first + second, first!]
        .map((words) => words[2] && (LINES[words] ?? LINES[words.replace('~', '')]))
        .find(Number)) as number
  ];
}
