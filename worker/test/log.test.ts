import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test, vi } from 'vitest';
import { door } from '../src/door.ts';
import type { Bindings } from '../src/env.ts';
import { AGENT, beacon, makeSite, step } from './api.ts';

/** What must never be in a line: each is in every request below. */
const TRACES = [
  '203.0.113.99',
  'Chrome/144',
  'secret-path',
  'secret-campaign',
  'secret-referrer',
  'fa-IR',
];

/** What a part throws that has read the request, and quotes it. */
const FAULT = new SyntaxError(
  `Unexpected token 's', "/secret-path" is not valid JSON, at "203.0.113.99"`,
);

const BROKEN: Record<string, Partial<Record<keyof Bindings, unknown>>> = {
  nothing: {},
  'the ledger': { LEDGER: { getByName: () => ({ record: () => Promise.reject(FAULT) }) } },
  'KV and the registry': {
    SNAPSHOTS: { get: () => Promise.reject(FAULT) },
    REGISTRY: { getByName: () => ({ find: () => Promise.reject(FAULT) }) },
  },
  'the limits': { NETWORK_LIMIT: { limit: () => Promise.reject(FAULT) } },
};

for (const [part, bindings] of Object.entries(BROKEN))
  test(`with ${part} broken, no line of the log tells of a visitor`, async () => {
    const id = `logged-${part.replace(/\W+/g, '-').toLowerCase()}`;
    await makeSite(id);
    const lines: string[] = [];
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
        lines.push(words.map(String).join(' '));
      }),
    );
    const secret = step({
      path: '/secret-path',
      first: {
        host: 'secret-referrer.example',
        source: '',
        medium: '',
        campaign: 'secret-campaign',
        paid: false,
      },
    });
    const bodies = [JSON.stringify(beacon(secret)), '"/secret-path', 'x'.repeat(17_000)];
    for (const [i, body] of [...bodies, ...bodies].entries())
      await door.request(
        i < bodies.length ? `/j/${id}` : `/j/secret-path-${id}`,
        {
          method: 'POST',
          headers: {
            origin: 'https://shop.example',
            referer: 'https://shop.example/secret-path',
            'user-agent': AGENT,
            'accept-language': 'fa-IR',
            'cf-connecting-ip': '203.0.113.99',
          },
          body,
        },
        { ...(env as Bindings), ...(bindings as Partial<Bindings>) },
        createExecutionContext(),
      );
    for (const spy of spies) spy.mockRestore();
    if (part !== 'nothing') expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) for (const trace of TRACES) expect(line, trace).not.toContain(trace);
  });
