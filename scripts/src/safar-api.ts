/** A site to make, as `POST /v1/sites` takes it. */
export interface NewSite {
  id: string;
  name: string;
  domains: string[];
  timezone: string;
  currency?: string;
  locale?: 'en' | 'fa';
  model?: string;
  window?: number;
  goal?: string;
  shards?: number;
}

/** A site that was made. */
export interface MadeSite {
  id: string;
  /** The owner's key; it is told this once. */
  key: string;
  /** The script tag to paste. */
  tag: string;
}

/** Calls the worker's API and reads its JSON. */
export async function callApi<Answer>(
  url: string,
  key: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Answer> {
  const headers: Record<string, string> = { authorization: `Bearer ${key}` };
  const init: RequestInit = { method, headers };
  if (body !== undefined) {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(body);
  }
  const answer = await fetch(url, init);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url} was answered ${answer.status}: ${text}`);
  return (text ? JSON.parse(text) : undefined) as Answer;
}

/** Makes a site, with the deployer's admin key. */
export function makeSite(worker: string, adminKey: string, site: NewSite): Promise<MadeSite> {
  return callApi<MadeSite>(`${worker}/v1/sites`, adminKey, site);
}
