import type { BrowserContext } from 'playwright-core';

/** One request as it left a browser. */
export interface Captured {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** Records every request that a browser sends to an origin, from now on; the list goes on growing. */
export function tapWire(context: BrowserContext, origin: string): Captured[] {
  const captured: Captured[] = [];
  // As they are made, and not when they are answered: a page that is left does not hear of the answer.
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) return;
    const entry: Captured = {
      method: request.method(),
      url: request.url().slice(origin.length),
      headers: request.headers(),
      body: request.postData() ?? '',
    };
    captured.push(entry);
    // With those that the network adds at the end, cookies among them.
    request.allHeaders().then(
      (headers) => (entry.headers = headers),
      () => undefined,
    );
  });
  return captured;
}

/** A value somewhere in a request, with the way to it: `body.steps[].first.host`. */
export interface Said {
  at: string;
  value: string;
}

/** Every value that a request says, whole and in its parts. */
export function valuesOf({ method, url, headers, body }: Captured): Said[] {
  const said: Said[] = [{ at: 'method', value: method }];
  for (const part of url.split(/[/?&=]/).filter(Boolean)) said.push({ at: 'url', value: part });
  for (const [name, value] of Object.entries(headers)) said.push({ at: `header.${name}`, value });
  if (body) collect(JSON.parse(body), 'body', said);
  return said;
}

function collect(value: unknown, at: string, said: Said[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, `${at}[]`, said);
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) collect(inner, `${at}.${key}`, said);
  else said.push({ at, value: String(value) });
}
