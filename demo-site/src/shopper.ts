import type { Hono } from 'hono';

/** A page that a shopper has come to. */
export interface Seen {
  status: number;
  /** Path and query of where redirects ended, as they stand in links. */
  path: string;
  html: string;
}

/** Walks through the shop with cookies and without script: for tests. */
export class Shopper {
  readonly #shop: Hono;
  #cookie = '';

  constructor(shop: Hono) {
    this.#shop = shop;
  }

  open(path: string): Promise<Seen> {
    return this.#go(path, {});
  }

  send(path: string, fields: Record<string, string>): Promise<Seen> {
    return this.#go(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  }

  async #go(path: string, init: RequestInit): Promise<Seen> {
    const headers = { ...init.headers, cookie: this.#cookie };
    const response = await this.#shop.request(path, { ...init, headers });
    this.#cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
    const location = response.headers.get('location');
    if (location) return this.open(location);
    return { status: response.status, path, html: await response.text() };
  }
}
