import { rollup } from 'rollup';
import type { FirstConfig, SnippetConfig } from '@safar/protocol';
import configs from '../rollup.config.js';

/** Builds one of the three files as it ships. */
export async function build(file: 'snippet' | 'journey' | 'vitals'): Promise<string> {
  const { output, ...input } = configs.find(({ input: entry }) => entry === `src/${file}.ts`)!;
  const bundle = await rollup({
    ...input,
    input: new URL(`../src/${file}.ts`, import.meta.url).pathname,
  });
  const { code } = (await bundle.generate(output as { format: 'es' })).output[0];
  await bundle.close();
  return code;
}

/** Puts a configuration into a file, as the worker does. */
export const compile = (text: string, config: SnippetConfig | FirstConfig): string =>
  text.replace('__SAFAR__', () => JSON.stringify(config));

/** The first file's part of a site's configuration. */
export const firstOf = ({ site, url, zone, dnt }: SnippetConfig, file: string): FirstConfig => [
  site,
  `${url}/j/${site}`,
  zone[0]! * 60,
  dnt === false ? '' : '1',
  file,
];
