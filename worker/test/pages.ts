import { ask, WORKER, type Made } from './api.ts';

/** Posts a form as the page of the worker itself does. */
export const post = (
  path: string,
  fields: Record<string, string | string[]> | FormData,
  headers: Record<string, string> = {},
): Promise<Response> => {
  if (fields instanceof FormData)
    return ask(path, { method: 'POST', headers: { origin: WORKER, ...headers }, body: fields });
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, each]),
    ),
  );
  return ask(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: WORKER,
      ...headers,
    },
    body: body.toString(),
  });
};

/** The cookie that an answer gives. */
export const cookieOf = (answer: Response): string =>
  answer.headers.get('set-cookie')?.split(';')[0] ?? '';

/** Signs a site's owner in; the cookie of their browser. */
export const signInTo = async (site: Made): Promise<string> =>
  cookieOf(await post('/sign-in', { site: site.id, key: site.key }));

/** What a form of a page has in its fields, as a browser would send it. */
export function fieldsOf(html: string, action: string): Record<string, string | string[]> {
  const start = html.indexOf(`action="${action}#`);
  const form = html.slice(start, html.indexOf('</form>', start));
  const fields: Record<string, string | string[]> = {};
  const add = (name: string, value: string) => {
    fields[name] = name in fields ? [fields[name]!, value].flat() : value;
  };
  for (const [, attributes = ''] of form.matchAll(/<input ([^>]*)>/g)) {
    const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const isTicked = /(?:^| )checked=""/.test(attributes);
    if (/radio|checkbox/.test(of('type') ?? '') && !isTicked) continue;
    if (of('name')) add(of('name')!, textOf(of('value') ?? (isTicked ? 'on' : '')));
  }
  for (const [, name = '', text = ''] of form.matchAll(
    /<textarea [^>]*?name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g,
  ))
    add(name, textOf(text));
  for (const [, name = '', options = ''] of form.matchAll(
    /<select [^>]*?name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  ))
    add(name, /<option value="([^"]*)"[^>]* selected=""/.exec(options)?.[1] ?? '');
  return fields;
}

const textOf = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
