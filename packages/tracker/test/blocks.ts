import { readFileSync } from 'node:fs';

/** One block of code in a document. */
export interface Block {
  language: 'html' | 'ts' | 'tsx';
  text: string;
  /** Its line in the document. */
  line: number;
}

/** The worker's address as documents write it. */
export const WORKER = 'https://safar.example.workers.dev';

/** The site that documents speak of. */
export const SITE = 'my-shop';

/** Blocks of docs/js-api.md, in order. */
export function readBlocks(): Block[] {
  const document = readFileSync(new URL('../../../docs/js-api.md', import.meta.url), 'utf8');
  return [...document.matchAll(/^```(html|tsx?)\n([^]*?)^```$/gm)].map((found) => ({
    language: found[1] as Block['language'],
    text: found[2]!,
    line: document.slice(0, found.index).split('\n').length,
  }));
}
