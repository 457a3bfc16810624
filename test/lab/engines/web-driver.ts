import { setTimeout as pause } from 'node:timers/promises';

/** A session of a WebDriver that is already there. */
export interface WebDriver {
  capabilities: { browserVersion: string };
  /**
   * Sends a command of this session: the method, the path after the session, and the body.
   *
   * @throws Error with the driver's words
   */
  send<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T>;
}

/** Milliseconds between two knocks at a driver that starts. */
const KNOCK = 30;

/** Opens a session at a driver that listens at an address, or is about to. */
export async function openSession(address: string, capabilities: unknown): Promise<WebDriver> {
  while (!(await fetch(`${address}/status`).catch(() => undefined))) await pause(KNOCK);
  const session = await command<{
    sessionId: string;
    capabilities: WebDriver['capabilities'];
  }>('POST', `${address}/session`, { capabilities: { alwaysMatch: capabilities } });
  return {
    capabilities: session.capabilities,
    send: (method, path, body) =>
      command(method, `${address}/session/${session.sessionId}${path}`, body),
  };
}

async function command<T>(method: string, url: string, body?: unknown): Promise<T> {
  const answer = await fetch(url, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${url}: ${value.error}: ${value.message}`);
  return value;
}
