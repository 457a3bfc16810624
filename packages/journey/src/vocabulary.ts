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
const WORDS = `my our your the and to of a for we us in get all new page info form list free book customer client request online payment best result group shopping it is view center program club
products services mslt xdmt
shop store frcg
index default sfasl خانه
lp campaign kmpn jcnr
blog news post posting journal magazine mag insight press stories changelog ~blg mql mqlt mjl xbr axbr amzc
casestudy customerstory successstory work project gallery clients customers lookbook nmnkr prj ~glr mctrn
cat c collection catalog brand tag sale arrival seller deal offer productcategory productcat producttag dstbnd ~dst brcsb ~brnd
find catalogsearch jstj
p dp item service feature solution ~msl mahsul mahsool
price plan fee rate package qmt lstqmt ~trf tarefe ~pln actrk
how size sizing chart rnm jdlsz cqn
comparison vs alternative mqs
story team mission whoweare why company drbr drbrm dstnm tmm mrf
question answer asked frequently sltmtdl slmtdl prscmtdl ~slt ~prsc
touch location locator quote inquiry contactsales ~tms tmsbm artbt tamas
testimonial rating review nzrt nzrmctrn rztmctrn ~ddg
trial try دمو drxstdm nsxazmc
privacy term condition return refund exchange shipping delivery warranty guarantee legal cookie gdpr method use qnn rmxss crtastfd crtqnn arsl bzgct ~grnt zmnt rcarsl narsl
basket bag shoppingbag sbdxrd سبد
order purchase tssb prdxt sbtsfrc tkmlxrd
thank thankyou success successful receipt invoice confirmation received complete fktr srtsb ~rsd ~sps ~tckr prdxtmfq mfq sfrcsbt
login logout signin signup register profile dashboard wishlist favorite orders sales orderhistory password user member sbkrbr pnlkrbr sbmn ورود rdsbtnm azt sbtnm prfl sfrcmn sfrctmn alq lstalq
track orderstatus pgr rgr ztsfrc
help hc ticket customerservice knowledgebase pctbn mrkzpctbn ~tkt arsltkt xdmtps
doc documentation manual api mstndt
reward loyalty refer referral friend points bcgmctrn mrfbdstn
feedback nzrsnj bzxrd`;

const NAMES = ['', 'products', 'shop', ...KINDS];
const DICTIONARY: Record<string, number> = { __proto__: null } as never;
WORDS.split('\n').map((line, i) =>
  `${NAMES[i]} ${line}`.split(' ').map((word) => (DICTIONARY[word] ??= i)),
);

const find = (word: string): number | undefined =>
  DICTIONARY[word] ?? DICTIONARY[word.replace(/ies$/, 'y').replace(/(u?s|page)$|^(my|our|~)/, '')];

export function read(segment: string): string | undefined {
  const text = segment.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/\.[a-z]+$/, '').replace(/[^\p{L}]+/gu, ' ').trim();
  const words = text.split(' ').map(find);
  const [a, b = '', c = ''] = skeletonOf(text).split(/ +/);
  return NAMES[
    (find(text.replace(/ /g, '')) ??
    (words.includes(undefined) ? find(/^(about|how|why|compare)\b|\b(guide|policy|pricing|portfolio|faq|alternative|demo|article|password|testimonial)s?$|\bvs\b/.exec(text)?.[0] ?? '-') : Math.max(...words as number[])) ??
    [a + b + c, a + b, a!].map((key) => key[2] && find(key)).find(Number)) as number
  ];
}

export const skeletonOf = (text: string): string =>
  text.replace(/gh/g, 'q').replace(/kh/g, 'x').replace(/sh/g, 'c').replace(/^(?![a-z])/, '~').replace(/[آ-إابت-وپچژکگيی]/g, (c) => 'hxdzrzscsztzaqjhhhhhfqklmnhhhhhkhhhhhghhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhpaahahabctsj'[c.charCodeAt(0) % 93]!)
    .replace(/\b[eio]/g, 'a').replace(/\B[aeiou]|[hvwy]|[^a-z ~]/g, '');
