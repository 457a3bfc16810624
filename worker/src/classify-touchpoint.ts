import type { Touchpoint } from '@safar/funnel';
import type { Touch } from '@safar/journey';
import { remembering } from './remembering.ts';
import { TOUCHPOINT_HOSTS } from './touchpoint-hosts.ts';
import { TOUCHPOINT_WORDS } from './touchpoint-words.ts';

/**
 * The touchpoint of a visit. Paid beats all; then the owner's own campaign words, the medium before
 * the source; then the referrer's host; a host that is none of the known is a referral, and nothing at
 * all is direct.
 *
 * @example classifyTouchpoint({ host: 'l.instagram.com', source: '', medium: '', campaign: '', paid: false }) // 'social'
 */
export function classifyTouchpoint(touch: Touch): Touchpoint {
  const { host, source, medium, campaign, paid } = touch;
  const byHost = ofHost(host);
  if (paid || byHost === 'ads') return 'ads';
  // `referral` and `organic` say of the medium no more than the host or source does, and less well.
  const byMedium = ofWords(medium);
  if (byMedium === 'ads') return 'ads';
  const bySource = ofHost(source) ?? ofWords(source);
  if (bySource === 'ads') return 'ads';
  if (byMedium === 'social' && bySource === 'messaging') return 'messaging';
  if (byMedium && byMedium !== 'referral') return byMedium;
  if (bySource) return bySource;
  if (byHost) return byHost;
  return host || source || medium || campaign ? 'referral' : 'direct';
}

type Kind = Exclude<Touchpoint, 'direct'>;

/** Each name of a table with its touchpoint; of two, the first that has it. */
const byName = (table: Record<string, string>): Map<string, Kind> =>
  new Map(
    Object.entries(table)
      .toReversed()
      .flatMap(([kind, names]) =>
        names
          .trim()
          .split(/\s+/)
          .map((name): [string, Kind] => [name, kind as Kind]),
      ),
  );

const HOSTS = byName(TOUCHPOINT_HOSTS);
const WORDS = byName(TOUCHPOINT_WORDS);

/** Second levels under which countries register names: `co.uk`, `com.br`. */
const SECOND_LEVEL = /^(com?|org|net|ac|gov|edu|ne|or)$/;

const ofHost = remembering((value): Kind | undefined => {
  const host = value.toLowerCase().replace(/^www\./, '');
  if (!host.includes('.')) return undefined;
  const labels = host.split('.');
  for (let i = 0; i < labels.length; i++) {
    const kind = HOSTS.get(labels.slice(i).join('.'));
    if (kind) return kind;
    // `google.co.uk` and `google.de` are `google.*`: from here on there is but a top level.
    const top = labels.slice(i + 1);
    const isTop = top.length === 1 || (top.length === 2 && SECOND_LEVEL.test(top[0]!));
    const anywhere = isTop && HOSTS.get(`${labels[i]}.*`);
    if (anywhere) return anywhere;
    const below = top.length > 1 && HOSTS.get(`${labels[i]}.${labels[i + 1]}.*`);
    if (below && labels.length - i <= 4) return below;
  }
  return undefined;
});

/** The whole value, or else the touchpoint of its words that is asked first. */
const ofWords = remembering((value): Kind | undefined => {
  const text = value.trim().toLowerCase();
  if (!text) return undefined;
  const whole = WORDS.get(text.replace(/[\s_+]+/g, '-')) ?? WORDS.get(text);
  if (whole) return whole;
  // A letter alone is a word only where it is all that stands there: `x` is, `spring x summer` is not.
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  const kinds = words.map((word) => WORDS.get(word));
  return (Object.keys(TOUCHPOINT_WORDS) as Kind[]).find((kind) => kinds.includes(kind));
});
