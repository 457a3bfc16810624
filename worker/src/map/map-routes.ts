import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { refuse, show } from '../problem.ts';
import { jsonOf } from '../json-body.ts';
import type { Outcome } from './map-change.ts';
import { parseMapFile, toMapFile } from './map-file.ts';
import { MAX_PERSONAS, MAX_TEXTS } from './map-limits.ts';
import { attempt, MapFault, objectOf, parseEdit, readNumber, type Read } from './parse-edit.ts';
import { withAtlas } from './with-atlas.ts';

const PRIVATE = { 'cache-control': 'no-store' };

/** Entries of the history in one answer, and texts of each: an import may have changed a thousand. */
export const PAGE = { entries: 20, texts: 24 };

/** `GET /v1/sites/<site>/map`: the maps, as `PUT` takes them. */
export async function getMap(c: Context<AppEnv>): Promise<Response> {
  const { id } = c.get('site');
  const state = await withAtlas(c.env, id, (atlas) => atlas.read());
  return c.json(toMapFile(id, state!), 200, PRIVATE);
}

/** `PUT` of the same: puts a file's maps in place of all that there are. The history keeps those. */
export async function putMap(c: Context<AppEnv>): Promise<Response> {
  const read = parseMapFile(await jsonOf(c));
  if ('fault' in read) return wrong(c, read);
  return told(
    c,
    await withAtlas(c.env, c.get('site').id, (atlas) => atlas.replace(read.value, 'key')),
  );
}

/** `PATCH` of the same: writes fields of one stage, or a persona's profile. */
export async function patchMap(c: Context<AppEnv>): Promise<Response> {
  const read = parseEdit(await jsonOf(c));
  if ('fault' in read) return wrong(c, read);
  return told(
    c,
    await withAtlas(c.env, c.get('site').id, (atlas) => atlas.edit(read.value, 'key')),
  );
}

/** `DELETE /v1/sites/<site>/map/<persona>`: takes a persona away, with its map. */
export const deletePersona = async (c: Context<AppEnv>): Promise<Response> =>
  told(
    c,
    await withAtlas(c.env, c.get('site').id, (atlas) =>
      atlas.remove(c.req.param('persona') ?? '', 'key'),
    ),
  );

/** `GET /v1/sites/<site>/map/history`: what was changed, the newest first. */
export async function getMapHistory(c: Context<AppEnv>): Promise<Response> {
  const read = readBefore(c.req.query('before'));
  if ('fault' in read) return wrong(c, read);
  const changes = await withAtlas(c.env, c.get('site').id, (atlas) =>
    atlas.history(read.value, PAGE),
  );
  return c.json(
    { changes: changes.map((each) => ({ ...each, at: new Date(each.at).toISOString() })) },
    200,
    PRIVATE,
  );
}

/** `POST /v1/sites/<site>/map/restore`: puts the maps back to what they were, or takes one change back. */
export async function postRestore(c: Context<AppEnv>): Promise<Response> {
  const read = parseRestore(await jsonOf(c));
  if ('fault' in read) return wrong(c, read);
  const { to, undo, seen } = read.value;
  return told(
    c,
    await withAtlas(c.env, c.get('site').id, (atlas) =>
      to === undefined ? atlas.undo(undo!, seen, 'key') : atlas.restore(to, seen, 'key'),
    ),
  );
}

/** Before which change a page of the history ends; left out: the newest are on it. */
export const readBefore = (before: string | undefined): Read<number> =>
  attempt(() => (before ? readNumber('before', Number(before)) : Number.MAX_SAFE_INTEGER));

/** Reads which state is wanted back (`to`), or which change is to be taken back (`undo`). */
export const parseRestore = (
  body: unknown,
): Read<{ to: number | undefined; undo: number | undefined; seen: number }> =>
  attempt(() => {
    const { to, undo, seen } = objectOf('body', body);
    if ((to === undefined) === (undo === undefined))
      throw new MapFault('to', to, 'the number of a change, or nothing and undo such a number');
    return {
      to: to === undefined ? undefined : readNumber('to', to),
      undo: undo === undefined ? undefined : readNumber('undo', undo),
      seen: readNumber('seen', seen),
    };
  });

const wrong = (c: Context, { fault }: { fault: { field: string; detail: string } }): Response =>
  refuse(c, { status: 400, title: 'A field of the map is wrong', ...fault });

function told(c: Context, outcome: Outcome): Response {
  if ('refused' in outcome) return refuse(c, { status: 409, ...REFUSALS[outcome.refused] });
  if (!('conflict' in outcome)) return c.json({ change: outcome.n }, 200, PRIVATE);
  const problem = {
    status: 409 as const,
    title: 'Somebody else has changed it meanwhile',
    field: 'seen',
    detail: `seen is behind change ${show(outcome.n)}; theirs has what the fields hold now`,
    theirs: outcome.conflict,
    change: outcome.n,
  };
  return refuse(c, problem);
}

const REFUSALS = {
  gone: {
    title: 'There is no such persona',
    field: 'map',
    detail: 'map is no persona of this site; it takes "" or one that has a name',
  },
  personas: {
    title: 'There are too many personas',
    field: 'map',
    detail: `map would be persona ${MAX_PERSONAS + 1}; there are ${MAX_PERSONAS} at most`,
  },
  texts: {
    title: 'There are too many texts',
    field: 'texts',
    detail: `texts would be over ${MAX_TEXTS} in all; empty some first`,
  },
  unknown: {
    title: 'There is no such change',
    field: 'to',
    detail: 'to, or undo, is no change that the history keeps',
  },
} as const;
