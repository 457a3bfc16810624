import { rollup } from 'rollup';
import type { SnippetConfig } from '@safar/protocol';
import configs from '../rollup.config.js';

/** Builds one of the two files as it ships. */
export async function build(file: 'snippet' | 'vitals'): Promise<string> {
  const { output, ...input } = configs.find(({ input: entry }) => entry === `src/${file}.ts`)!;
  const bundle = await rollup({
    ...input,
    input: new URL(`../src/${file}.ts`, import.meta.url).pathname,
  });
  const { code } = (await bundle.generate(output as { format: 'es' })).output[0];
  await bundle.close();
  return code;
}

/** Puts a site's configuration into the first file, as the worker does. */
export const compile = (snippet: string, config: SnippetConfig): string =>
  snippet.replace('__SAFAR__', () => JSON.stringify(config));
