import { waitUntil } from 'cloudflare:workers';
import type { Bindings } from './env.ts';
import type { Answer, Ledger, Sent } from './ledger.ts';
import { ORDER_MEMORY, STEP_MEMORY } from './ledger-state.ts';
import { SharedCalls } from './shared-calls.ts';
import type { Site } from './site.ts';
import type { Step, WireGone } from '@safar/protocol';
import { knownOf, type Batch, type Known, type Taken } from './take-in.ts';

/** Milliseconds after which nobody any more believes that a site has fewer shards than it has. */
const RAISE_KNOWN = 3_600_000;

/** Of the calls that requests share: as many steps as share a commit, made whether or not the first one's client stays. */
const SHARING = { most: 500, isForAll: isOverloaded, keep: waitUntil };

/** Ledgers to which calls of this isolate may be under way at once. */
const MAX_CALLED = 1_000;

const recording = new Map<string, SharedCalls<Sent, Answer>>();

/** Of those ledgers that had steps before a site's shards were raised, by how many the site has now. */
const asking = new Map<string, SharedCalls<Known, Known>>();

/**
 * Hands a batch to the ledgers of its site. Each step goes where its repeats and, if it has an order's
 * key, other reports of the same order go: so the shard is the key's, or else the id's.
 *
 * The shards of a site can be raised at any time. For as long as repeats can come from before that,
 * the ledger that had a step by the lower number is asked first whether it counted it, and by being
 * asked stops taking what is routed by that number. So a step is counted by at most one of the two,
 * whoever knows of the raise already.
 *
 * @throws  where not all of it is durable; what is, is known by its ids when it comes again
 */
export async function record(env: Bindings, site: Site, batch: Batch): Promise<Taken> {
  const { today, facts, gone = [], ...rest } = batch;
  const shards = new Map<number, Part>();
  const partOf = (name: WireGone): Part => {
    const shard = shardOf(routeOf(name), site.shards);
    const part = shards.get(shard) ?? { today, facts: [], gone: [] };
    shards.set(shard, part);
    return part;
  };
  for (const fact of facts) partOf(nameOf(fact.step)).facts.push(fact);
  for (const name of gone) partOf(name).gone.push(name);
  // What has no id of its own goes with the first step, by which a repeat of it is known.
  const [[first, part] = [0, { today, facts: [], gone: [] }], ...others] = shards;
  const whole = { ...rest, ...part };
  if (!others.length) return recordIn(env, site, first, whole);
  const taken = await Promise.all([
    recordIn(env, site, first, whole),
    ...others.map(([shard, each]) => recordIn(env, site, shard, each)),
  ]);
  return taken.reduce((a, b) => ({
    accepted: a.accepted + b.accepted,
    repeated: a.repeated + b.repeated,
  }));
}

/** Asks every shard of a site the same, in order. */
export const askAll = <T>(
  env: Bindings,
  site: Pick<Site, 'id' | 'shards'>,
  ask: (ledger: DurableObjectStub<Ledger>, shard: number) => Promise<T>,
): Promise<T[]> =>
  Promise.all(
    Array.from({ length: site.shards }, (_, shard) =>
      withLedger(env, site.id, shard, (ledger) => ask(ledger, shard)),
    ),
  );

/** Asks the first shard of a site, which publishes for all. */
export const askFirst = <T>(
  env: Bindings,
  site: Pick<Site, 'id'>,
  ask: (ledger: DurableObjectStub<Ledger>) => Promise<T>,
): Promise<T> => withLedger(env, site.id, 0, ask);

/** Whether an error says that the object has more to do than it can: asking again makes it worse. */
export function isOverloaded(error: unknown): boolean {
  return (error as { overloaded?: boolean } | null)?.overloaded === true;
}

/** What of a batch one ledger takes. */
type Part = Batch & Required<Pick<Batch, 'gone'>>;

async function recordIn(env: Bindings, site: Site, shard: number, batch: Part): Promise<Taken> {
  const names = [...batch.facts.map(({ step }) => nameOf(step)), ...batch.gone];
  const elsewhere = site.raised && (await knownElsewhere(env, site, shard, names));
  const { shards, window, aftercare } = site;
  const routing = { shards, window, aftercare, ...(elsewhere && { elsewhere }) };
  const answer = await callsOf(recording, `${site.id}/${shard}`).ask(
    { batch, routing },
    batch.facts.length,
    (sent) => withLedger(env, site.id, shard, (ledger) => ledger.record(JSON.stringify(sent))),
  );
  if (!answer.moved) return { accepted: answer.accepted, repeated: answer.repeated };
  // This place has not heard of a raise; the registry has, and is never behind.
  const now = await env.REGISTRY.getByName('registry').find(site.id);
  if (!now || now.site.shards < answer.moved)
    throw new Error(`site ${site.id} has ${answer.moved} shards, and the registry knows less`);
  return record(env, now.site, batch);
}

/** What of these the ledgers have counted that had them when there were fewer shards. */
async function knownElsewhere(
  env: Bindings,
  site: Site,
  shard: number,
  names: WireGone[],
): Promise<Known | undefined> {
  const now = Date.now();
  const asked = new Map<number, Known>();
  for (const { from, at } of site.raised ?? [])
    for (const name of names) {
      const { id, key } = name;
      const memory = (key === undefined ? STEP_MEMORY : ORDER_MEMORY) + RAISE_KNOWN;
      const owner = shardOf(routeOf(name), from);
      if (owner === shard || now - at > memory) continue;
      const ask = asked.get(owner) ?? { ids: [], keys: [] };
      asked.set(owner, ask);
      ask.ids.push(id);
      if (key !== undefined) ask.keys.push(key);
    }
  if (!asked.size) return undefined;
  const known = await Promise.all(
    [...asked].map(([owner, ask]) =>
      callsOf(asking, `${site.id}/${owner}/${site.shards}`).ask(ask, ask.ids.length, (asks) =>
        withLedger(env, site.id, owner, async (ledger) => {
          const { ids, keys } = await ledger.known(joined(asks), site.shards);
          const all = { ids: new Set(ids), keys: new Set(keys) };
          return asks.map((each) => knownOf(all, each));
        }),
      ),
    ),
  );
  return joined(known);
}

const joined = (all: Known[]): Known => ({
  ids: all.flatMap(({ ids }) => ids),
  keys: all.flatMap(({ keys }) => keys),
});

function callsOf<Item, Reply>(
  called: Map<string, SharedCalls<Item, Reply>>,
  ledger: string,
): SharedCalls<Item, Reply> {
  let calls = called.get(ledger);
  if (!calls) {
    if (called.size >= MAX_CALLED) called.clear();
    called.set(ledger, (calls = new SharedCalls(SHARING)));
  }
  return calls;
}

async function withLedger<T>(
  env: Bindings,
  site: string,
  shard: number,
  ask: (ledger: DurableObjectStub<Ledger>) => Promise<T>,
): Promise<T> {
  const open = () => env.LEDGER.getByName(`${site}/${shard}`);
  try {
    return await ask(open());
  } catch (error) {
    // A stub is broken for good after an error; all that is asked can be asked twice.
    if (!(error as { retryable?: boolean }).retryable || isOverloaded(error)) throw error;
    return await ask(open());
  }
}

const nameOf = ({ id, goal }: Step): WireGone =>
  goal?.key === undefined ? { id } : { id, key: goal.key };

/** What a step is routed by: two reports of one order must meet. */
const routeOf = ({ id, key }: WireGone): string => key ?? id;

/** @param id  16 hex digits, random or a hash */
const shardOf = (id: string, shards: number): number => parseInt(id.slice(0, 8), 16) % shards;
