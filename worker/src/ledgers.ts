import type { Bindings } from './env.ts';
import type { Ledger } from './ledger.ts';
import type { Site } from './site.ts';
import type { Batch, NewFact, Taken } from './take-in.ts';

/**
 * Hands a batch to the ledgers of its site. Each step goes where its repeats and, if it has an order's
 * key, other reports of the same order go: so the shard is the key's, or else the id's.
 *
 * @throws  where not all of it is durable; what is, is known by its ids when it comes again
 */
export async function record(env: Bindings, site: Site, batch: Batch): Promise<Taken> {
  const shards = new Map<number, NewFact[]>();
  for (const fact of batch.facts) {
    const shard = shardOf(fact.step.goal?.key ?? fact.step.id, site.shards);
    shards.set(shard, [...(shards.get(shard) ?? []), fact]);
  }
  // What has no id of its own goes with the first step, by which a repeat of it is known.
  const [first = 0] = shards.keys();
  if (!shards.size) shards.set(first, []);
  const { today } = batch;
  const taken = await Promise.all(
    [...shards].map(([shard, facts]) =>
      withLedger(env, site.id, shard, (ledger) =>
        ledger.record(shard === first ? { ...batch, facts } : { today, facts }),
      ),
    ),
  );
  return taken.reduce((a, b) => ({
    accepted: a.accepted + b.accepted,
    repeated: a.repeated + b.repeated,
  }));
}

/** Asks every shard of a site the same, in order. */
export const askAll = <T>(
  env: Bindings,
  site: Site,
  ask: (ledger: DurableObjectStub<Ledger>, shard: number) => Promise<T>,
): Promise<T[]> =>
  Promise.all(
    Array.from({ length: site.shards }, (_, shard) =>
      withLedger(env, site.id, shard, (ledger) => ask(ledger, shard)),
    ),
  );

/** Whether an error says that the object has more to do than it can: asking again makes it worse. */
export const isOverloaded = (error: unknown): boolean =>
  (error as { overloaded?: boolean } | null)?.overloaded === true;

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

/** @param id  16 hex digits, random or a hash */
const shardOf = (id: string, shards: number): number => parseInt(id.slice(0, 8), 16) % shards;
