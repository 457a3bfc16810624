import type { Bindings } from '../env.ts';
import type { Atlas } from './atlas.ts';

/** What can be asked of an atlas from elsewhere. The runtime's own types take an answer of several shapes apart. */
type Asked = {
  [K in keyof Atlas]: Atlas[K] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : never;
};

/** Asks for something of a site's maps. Written twice, a change is one: the second finds nothing to do. */
export async function withAtlas<T>(
  env: Bindings,
  site: string,
  ask: (atlas: Asked) => Promise<T>,
): Promise<T> {
  const open = () => env.ATLAS.getByName(site) as unknown as Asked;
  try {
    return await ask(open());
  } catch (error) {
    // A stub is broken for good after an error.
    const { retryable, overloaded } = error as { retryable?: boolean; overloaded?: boolean };
    if (!retryable || overloaded) throw error;
    return await ask(open());
  }
}
