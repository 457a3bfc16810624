import { KINDS } from './kinds.ts';

/**
 * The words by which an address, a body class or a schema.org type tells what its page is for. Each
 * line is one name: first small words that may stand beside the others and say nothing, then what
 * holds products (`products` and `shop`, see `followPath`), then the kinds in the order of `KINDS`.
 * Where a phrase has words of two lines, the later line wins: "order tracking" is tracking, "shipping
 * FAQ" is no policy's but its last line's, "product reviews" are reviews. A kind's own name is one of its words.
 *
 * English words stand in the singular, phrases without their spaces ("login"), and a plural only
 * where it means something else (an `order` is being placed, `orders` are in the account). Persian
 * words stand as `skeletonOf` leaves them, the consonants of both alphabets, so that `sbdxrd` is
 * سبد خرید and sabad-kharid alike; `~` marks those that would be English words in Latin letters
 * (`tms` is تماس, but also "teams"). A Persian word in its own letters counts only when it is the
 * whole segment, since its skeleton is another word's as well (ورود, but رادیو; سبد, but سبد گل).
 */
const WORDS = `my our your the and to of a for we us in get all new page info information form list free book customer client request online best result group shopping it is view center program club place guest special meet start ha
products service item mslt xdmt
shop store frcg
index default sfasl خانه
lp campaign kmpn jcnr
blog weblog news newsroom post posting journal magazine mag insight press stories changelog release author ~blg mql mqlt mjl xbr axbr amzc ~mtlb
casestudy customerstory successstory work project gallery clients customers lookbook showcase nmnkr prj ~glr mctrn
cat c collection catalog catalogue brand tag sale arrival seller deal offer productcategory productcat producttag dstbnd ~dst brcsb ~brnd
find catalogsearch jstj
p dp feature solution ~msl mahsul mahsool کالا
price plan fee rate package qmt lstqmt ~trf tarefe ~pln actrk ~zn
how size sizing chart rnm jdlsz cgn nxrd
comparison vs alternative mqs
story team mission value whoweare why company people drbr drbrm dstnm tmm mrf ~crm
question answer asked frequently sltmtdl slmtdl prscmtdl ~slt ~prsc
touch location locator findus findastore quote inquiry enquiry contactsales talk ~tms tmsbm artbt tamas
testimonial rating review nzrt nzrmctrn rztmctrn ~ddg
trial try دمو drxstdm nsxazmc
privacy term condition return refund exchange shipping delivery warranty guarantee legal cookie cooky gdpr method paymentmethod notice imprint use qnn rmxss crtastfd crtqnn crtarsl crtbzgct arsl rarsl bzgct rbzgct ~mrj ~grnt garanti zmnt rcarsl carsl narsl rcprdxt cprdxt
basket shoppingbag sbdxrd سبد
order payment purchase tssb tkmlsfrc prdxt sfprdxt sbtsfrc tkmlxrd
thank thankyou success successful receipt invoice confirmation received complete completed placed fktr srtsb ~rsd ~sps ~tckr prdxtmfq mfq sfrcsbt
login logout signin signup register profile address dashboard wishlist favorite orders sales orderhistory password user member sbkrbr pnlkrbr sbmn ورود rdsbtnm vorud vorood azt sbtnm prfl sfrcmn sfrctmn alq lstalq
track trackorder orderstatus where shipment pgr rgr ztsfrc
help hc ticket customerservice customercare knowledgebase pctbn mrkzpctbn ~tkt arsltkt xdmtps
doc documentation manual api developer reference mstndt
reward loyalty refer referral friend points bcgmctrn mrfbdstn
feedback nzrsnj bzxrd`;

const NAMES = ['', 'products', 'shop', ...KINDS];
const DICTIONARY: Record<string, number> = { __proto__: null } as never;
WORDS.split('\n').map((line, i) =>
  `${NAMES[i]} ${line}`.split(' ').map((word) => (DICTIONARY[word] ??= i)),
);

const find = (word: string): number | undefined =>
  DICTIONARY[word] ?? DICTIONARY[word.replace(/ies$/, 'y').replace(/(u?s|page|center)$|^(my|our|~)/, '')];

export function read(segment: string): string | undefined {
  const text = segment.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/\.[a-z]+$/, '').replace(/[^\p{L}]+/gu, ' ').trim();
  const words = text.split(' ').map(find);
  const [a, b = '', c = ''] = skeletonOf(text).split(/ +/);
  return NAMES[
    (find(text.replace(/ /g, '')) ??
    find(/^(about|how|why|compare|track|thank)\b|\b(guide|policy|pricing|portfolio|faq|alternative|demo|article|password|testimonial|survey|checkout|collection)s?$|\bvs\b/.exec(text)?.[0] ?? '-') ??
    (words.includes(undefined) ? undefined : Math.max(...words as number[])) ??
    [a + b + c, a + b, a!].map((key) => key[2] && find(key)).find(Number)) as number
  ];
}

export const skeletonOf = (text: string): string =>
  text.replace(/gh/g, 'q').replace(/kh/g, 'x').replace(/sh/g, 'c').replace(/^(?![a-z])/, '~').replace(/[آ-إابت-وپچژکگيی]/g, (c) => 'hxdzrzscsztzaqjhhhhhfqklmnhhhhhkhhhhhghhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhpaahahabctsj'[c.charCodeAt(0) % 93]!)
    .replace(/\b[eio]/g, 'a').replace(/\B[aeiou]|[hvwy]|[^a-z ~]/g, '');
