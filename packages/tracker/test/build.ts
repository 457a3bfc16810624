import { rollup } from 'rollup';
import type { FirstConfig, SnippetConfig } from '@safar/protocol';
import configs from '../rollup.config.js';

type File = 'snippet' | 'journey' | 'vitals';

const built = new Map<File, Promise<string>>();

/** Builds one of the three files as it ships, once. */
export function build(file: File): Promise<string> {
  const text = built.get(file) ?? bundle(file);
  built.set(file, text);
  return text;
}

async function bundle(file: File): Promise<string> {
  const { output, ...input } = configs.find(({ input: entry }) => entry === `src/${file}.ts`)!;
  const made = await rollup({
    ...input,
    input: new URL(`../src/${file}.ts`, import.meta.url).pathname,
  });
  const { code } = (await made.generate(output as { format: 'es' })).output[0];
  await made.close();
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
