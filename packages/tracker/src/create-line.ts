import {
  advance,
  dayIn,
  KINDS,
  type OwnStage,
  type PageKind,
  type Sight,
  type Terms,
} from '@safar/journey';
import type { SnippetConfig, Vitals } from '@safar/protocol';
import { adopt, disown } from './adopt.ts';
import type { Draft, Kept } from './kept.ts';
import { isOnline } from './is-online.ts';
import { newId } from './new-id.ts';
import type { Keep } from './open-keep.ts';
import { giveUpOld, isResting, packBatch, settle } from './outbox.ts';
import type { Answer } from './post.ts';
import { toDraft, type Told } from './to-draft.ts';

export interface LineParts {
  config: SnippetConfig;
  keep: Keep;
  /** Whether the visitor may be counted at this moment. */
  may: () => boolean;
  /** Sends a body to the collector; `undefined` where no answer came. */
  send: (body: string) => Promise<Answer | undefined>;
  /** Told of every step, once it is stored. */
  tell: (step: Draft) => void;
  /** A journey that another of the site's domains handed over; `''` for none. */
  code: string;
}

/** The line from what a visitor does to what the collector has acknowledged. */
export interface Line {
  /** Takes one sight: a step that counts once, whenever the page is left. */
  take(sight: Sight, told?: Told): void;
  /** Sends what waits, if anything does. */
  flush(): void;
  /** The page is hidden or left: stores and sends now what the database has not answered for yet. */
  leave(): void;
  /** Takes a page's vitals; `later` where another page of the site follows, whose step they can go with. */
  report(vitals: Vitals, later: boolean): void;
}

export function createLine({ config, keep, may, send, tell, code }: LineParts): Line {
  /** Sights that are not known to be stored. Their ids are made at once: a repeat is known by them. */
  let pending: { id: string; sight: Sight; told: Told }[] = [];
  /** How many of them the record has taken, and the steps that came of it. */
  let taken = 0;
  let made: Draft[] = [];
  /** The one that goes on with a journey handed over, until it has been sent. */
  let handed: (typeof pending)[0] | undefined;
  /** Vitals that go with the next body. */
  let vitals: Vitals[] = [];
  /** Ids of the steps that are on their way. */
  let flying: string[] = [];
  /** There is more to send than what is on its way. */
  let more = false;

  const advanceAll = (kept: Kept): void => {
    const now = Date.now();
    const { goal, own, window, aftercare, zone } = config;
    const terms: Terms = {
      window,
      aftercare,
      goal: KINDS.includes(goal as PageKind) ? { kind: goal as PageKind } : { event: goal },
      dayOf: (at) => dayIn(zone, at) + kept.skew,
    };
    if (own) terms.own = own.stages as OwnStage[];

    made = [];
    taken = pending.length;
    for (const one of pending)
      // A page that was hidden early has put its step into the copy.
      if (!kept.outbox.some(({ step }) => step.id === one.id)) {
        const { sight, told } = one;
        const id = code && adopt(kept, code, config.site, sight.at, terms);
        if (id) (handed = one).id = id;
        const step = toDraft(one.id, advance(kept.memory, sight, terms), told, config);
        if (id) step.handed = true;
        kept.n++;
        kept.outbox.push({ step, at: sight.at });
        made.push(step);
      }
    giveUpOld(kept, now, window);
    if (isOnline(navigator.onLine, config.url))
      for (const waiting of kept.outbox) waiting.tried ??= now;
    vitals = kept.vitals!;
    kept.vitals = [];
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
    const batch = packBatch(waiting, vitals, kept.lost, now);
    vitals = [];
    more = batch.ids.length < waiting.length;
    flying = [...flying, ...batch.ids];
    const first = handed && batch.ids.includes(handed.id) ? handed : undefined;
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
    if (late) take(late.sight, late.told);
    // What else the outbox holds, another tab is sending.
    if (answer.ack && more) await sendAll(rest);
    else if (isResting(rest, now)) setTimeout(flush, rest.rest! - now);
  };

  const finish = (kept: Kept, leaving?: boolean): Promise<void> => {
    pending = pending.slice(taken);
    taken = 0;
    if (made.length) code = '';
    made.splice(0).forEach(tell);
    return sendAll(kept, leaving);
  };

  const flush = (): void => {
    if (may())
      keep
        .change(advanceAll)
        .then(finish)
        .catch(() => {});
    else pending = [];
  };

  const take: Line['take'] = (sight, told = {}) => {
    pending.push({ id: newId(), sight, told });
    flush();
  };

  return {
    flush,
    take,
    leave() {
      if (!may()) return;
      const kept = pending.length ? keep.aside(advanceAll) : keep.peek();
      if (kept) finish(kept, true).catch(() => {});
    },
    report(page, later) {
      if (!may()) return;
      if (later) keep.aside((kept) => kept.vitals!.push(page));
      else {
        vitals = [page];
        sendAll(keep.peek()!, true).catch(() => {});
      }
    },
  };
}
