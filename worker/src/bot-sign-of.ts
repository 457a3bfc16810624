import { isbot } from 'isbot';

/** By what a request is known to come from no visitor: a word that is counted; `undefined` for a visitor. */
export function botSignOf(headers: Headers): 'agent' | 'prefetch' | undefined {
  const purpose = [
    headers.get('sec-purpose'),
    headers.get('purpose'),
    headers.get('x-purpose'),
    headers.get('x-moz'),
  ].join(' ');
  if (/prefetch|prerender|preview/i.test(purpose)) return 'prefetch';
  // A browser that names itself not at all is none.
  const agent = headers.get('user-agent');
  return !agent || isbot(agent) ? 'agent' : undefined;
}
