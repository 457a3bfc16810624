import { advance, dayIn, guard, readSeen, termsOf, toDraft } from '@safar/journey';
import type { SnippetConfig, Vitals } from '@safar/protocol';
import { adopt, disown } from './adopt.ts';
import { bare } from './bare.ts';
import type { Draft, Kept } from './kept.ts';
import { isOnline } from './is-online.ts';
import { newId } from './new-id.ts';
import type { Noted } from './noted.ts';
import type { Keep } from './open-keep.ts';
import { giveUpOld, isResting, packBatch, settle } from './outbox.ts';
import type { Answer } from './post.ts';

/** How many ids of sights are remembered: more than one page leaves behind. */
const TAKEN = 50;

export interface LineParts {
  config: SnippetConfig;
  keep: Keep;
  /** Whether the visitor may be counted at this moment. */
  may: () => boolean;
  /** Sends a body to the collector; `undefined` where no answer came. */
  send: (body: string) => Promise<Answer | undefined>;
  /** Told of every step, once it is stored. */
  tell: (step: Draft) => void;
  /** Told when all that was taken is stored. */
  stored: () => void;
  /** Takes a journey that another of the site's domains handed over; `''` for none. */
  takeCode: () => string;
}

/** The line from what a visitor does to what the collector has acknowledged. */
export interface Line {
  /** Takes what was seen: each is a step that counts once, whenever the page is left. */
  take(...seen: Noted[]): void;
  /** Sends what waits, if anything does. */
  flush(): void;
  /** The page is hidden or left: stores and sends now what the database has not answered for yet. */
  leave(): void;
  /** Takes a page's vitals; `later` where another page of the site follows, whose step they can go with. */
  report(vitals: Vitals, later: boolean): void;
}

export function createLine({ config, keep, may, send, tell, stored, takeCode }: LineParts): Line {
  let code = '';
  /** What was seen and is not known to be stored. */
  let pending: Noted[] = [];
  /** How many of them the record has taken, and the steps that came of it. */
  let taken = 0;
  let made: Draft[] = [];
  /** Those whose steps the database may not have, but the copy: another tab may write over it. */
  const put: Noted[] = [];
  /** The one that goes on with a journey handed over, until it has been sent. */
  let handed: Noted | undefined;
  /** Vitals that go with the next body. */
  let vitals: Vitals[] = [];
  /** Ids of the steps that are on their way. */
  let flying: string[] = [];
  /** What was unsent when the page was left is on its way. */
  let left = false;
  /** There is more to send than what is on its way. */
  let more = false;

  const advanceAll = (kept: Kept): void => {
    const now = Date.now();
    made = [];
    taken = pending.length;
    for (const noted of pending) {
      const [seen, seconds, tried] = noted;
      const at = seconds * 1e3;
      // Sent raw, it has its day; the first file knows no change of the clocks to come.
      const day = tried === undefined ? dayIn(config.zone, at) : seen.day;
      const terms = termsOf(config, () => day + kept.skew);
      const before = (kept.taken ??= []);
      // A page may have said what cannot be read: a symbol, an object that throws.
      const sight = guard(readSeen)(seen, config, location.host, at);
      // Another tab may have found it, and a page that was hidden early has put its step into the copy.
      if (!sight || before.includes(seen.id) || kept.outbox.some(({ step }) => step.id === seen.id))
        continue;
      const adopted = code && adopt(kept, code, config.site, at, terms);
      if (adopted) (handed = noted)[0].id = adopted;
      const { id } = seen;
      const step = toDraft(id, advance(kept.memory, sight, terms), config);
      if (adopted) step.handed = true;
      kept.taken = [...before, id].slice(-TAKEN);
      kept.n++;
      kept.outbox.push(bare({ step, at, ...(tried && { tried: tried * 1e3 }) }));
      made.push(step);
    }
    giveUpOld(kept, now, config.window);
    // A collector on this machine is asked all the same; what does not get there was made offline.
    if (navigator.onLine) for (const waiting of kept.outbox) waiting.tried ??= now;
    vitals = kept.vitals!;
    kept.vitals = [];
  };

  const putAside = (): void => {
    put.push(...pending.filter(([{ id }]) => made.some((step) => step.id === id)));
  };

  /** Leaves for the next page what is in the copy alone and not acknowledged. */
  const leavePut = ({ outbox }: Kept): void => {
    const open = put
      .splice(0)
      .flatMap(([seen, at]) =>
        outbox
          .filter(({ step }) => step.id === seen.id)
          .map(({ tried }): Noted => [seen, at, tried ? tried / 1e3 : false]),
      );
    if (open.length) keep.leave(open);
  };

  /** One request at a time, unless the page is being left. */
  const sendAll = async (kept: Kept, leaving?: boolean): Promise<void> => {
    const now = Date.now();
    const waiting = kept.outbox.filter(({ step }) => !flying.includes(step.id));
    more = !!flying.length && !leaving;
    if (
      more ||
      !(waiting.length || vitals.length) ||
      !isOnline(navigator.onLine, config.url) ||
      isResting(kept, now)
    )
      return;
    const batch = packBatch(waiting, vitals, kept.gone, now);
    vitals = [];
    left ||= !!leaving;
    more = batch.ids.length < waiting.length;
    flying = [...flying, ...batch.ids];
    const first = handed && batch.ids.includes(handed[0].id) ? handed : undefined;
    if (first) handed = undefined;
    const answer = await send(batch.body);
    // Sent for the first time, and known already: the code was somebody else's before.
    const late = answer?.ack?.repeated ? first : undefined;
    const rest =
      answer &&
      may() &&
      (await keep.change((record) => {
        settle(record, batch, answer, Date.now());
        if (late) disown(record);
      }));
    // Not before the record knows the answer: who reads it meanwhile would send them again.
    flying = flying.filter((id) => !batch.ids.includes(id));
    if (!rest) return;
    if (late) take([{ ...late[0], id: newId() }, late[1]]);
    // What else the outbox holds, another tab is sending.
    if (answer.ack && more) await sendAll(rest);
    else if (isResting(rest, now)) setTimeout(flush, rest.rest! - now);
  };

  const finish = (kept: Kept, leaving?: boolean): Promise<void> => {
    pending = pending.slice(taken);
    taken = 0;
    if (!pending.length) stored();
    if (made.length) code = '';
    made.splice(0).forEach(tell);
    return sendAll(kept, leaving);
  };

  const flush = (): void => {
    if (may()) {
      // Not before the visitor may be counted.
      code ||= takeCode();
      keep
        .change(advanceAll, putAside)
        .then(finish)
        .catch(() => {});
    } else pending = [];
  };

  const take: Line['take'] = (...seen) => {
    pending.push(...bare(seen));
    flush();
  };

  return {
    flush,
    take,
    leave() {
      if (!may()) return;
      if (pending.length) {
        keep.aside(advanceAll);
        putAside();
      }
      const kept = keep.peek();
      if (!kept) return;
      leavePut(kept);
      finish(kept, true).catch(() => {});
    },
    report(page, later) {
      if (!may()) return;
      // One request is enough for leaving.
      if (later || left) keep.aside((kept) => kept.vitals!.push(page));
      else {
        vitals = [page];
        sendAll(keep.peek()!, true).catch(() => {});
      }
    },
  };
}
