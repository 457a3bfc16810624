/** What the collector does to one request. */
export type Behaviour =
  | { status: number; headers?: Record<string, string>; body?: string }
  /**
   * Resets the connection: `head` when the request's head has come and none of its body was read, `body` in
   * the middle of reading, `end` when all was read and nothing answered, `answer` in the middle of the answer.
   * All but the first two mean that a real collector may have counted.
   */
  | { cut: 'head' | 'body' | 'end' | 'answer' }
  /** Answers nothing until the test says what: `post.release(behaviour)`. */
  | { hold: true };

/** Takes the steps, as the worker does when they are durable. */
export const accept = (place = 'IR'): Behaviour => ({
  status: 202,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ place }),
});

/** Asks for quiet, for so many seconds. */
export const askForQuiet = (seconds: number): Behaviour => ({
  ...problem(429, 'Too many requests'),
  headers: { 'content-type': 'application/problem+json', 'retry-after': String(seconds) },
});

/** Fails, as a worker whose ledger is out of reach. */
export const fail = (status = 500): Behaviour => problem(status, 'Something is wrong here');

/** Refuses for good, as the worker does where the origin is not the site's. */
export const forbid = (): Behaviour => problem(403, 'Not an origin of this site');

/** Answers as a hotel's or a censor's proxy: all is well, and a page of its own. */
export const lie = (status = 200): Behaviour => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Welcome</title><p>Please accept our terms.',
});

/** Resets the connection; see `Behaviour`. */
export const cut = (where: 'head' | 'body' | 'end' | 'answer'): Behaviour => ({ cut: where });

/** Lets the request wait until the test releases it. */
export const hold = (): Behaviour => ({ hold: true });

const problem = (status: number, title: string) => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ status, title, detail: `${title}.`, field: 'lab' }),
});
