import app, { Atlas, Ledger as Counted, Registry } from './index.js';

export { Atlas, Registry };

/**
 * The worker as it is, on a clock that can be set forward, with what Cloudflare would bill counted.
 * Its alarms ring when they are told the time.
 */
let ahead = 0;
const now = Date.now.bind(Date);
Date.now = () => now() + ahead;

const operations = { workerRequests: 0, objectRequests: 0, rowsWritten: 0, alarms: 0 };

/** Rows written, by what wrote them. */
const rows = {};
const wrote = (what, count) => {
  operations.rowsWritten += count;
  rows[what] = (rows[what] ?? 0) + count;
};

export class Ledger extends Counted {
  #alarm;

  constructor(ctx, env) {
    const { storage } = ctx;
    let alarm = null;
    const sql = new Proxy(storage.sql, {
      get: (target, name) =>
        name !== 'exec'
          ? target[name]
          : (...args) => {
              const cursor = target.exec(...args);
              // A select has written nothing, and is read later.
              if (!/^select/i.test(args[0]))
                wrote(args[0].match(/^[A-Za-z ]+/)[0].trim(), cursor.rowsWritten);
              return cursor;
            },
    });
    const counting = new Proxy(storage, {
      get: (target, name) => {
        if (name === 'sql') return sql;
        if (name === 'getAlarm') return async () => alarm;
        if (name === 'deleteAlarm') return async () => void (alarm = null);
        if (name === 'setAlarm')
          return async (at) => {
            wrote('setAlarm', 1);
            alarm = Number(at);
          };
        const value = target[name];
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    Object.defineProperty(ctx, 'storage', { value: counting });
    super(ctx, env);
    this.#alarm = {
      at: () => alarm,
      clear: () => void (alarm = null),
    };
  }

  record(...args) {
    operations.objectRequests++;
    return super.record(...args);
  }

  async changed(...args) {
    operations.objectRequests++;
    return super.changed(...args);
  }

  /** Lets the clock come to a moment, and rings every alarm on the way when it is due. */
  async passTime(to) {
    for (let at = this.#alarm.at(); at !== null && at <= to; at = this.#alarm.at()) {
      ahead = at - now();
      this.#alarm.clear();
      operations.alarms++;
      await this.alarm();
    }
    ahead = to - now();
  }
}

export default {
  async fetch(request, env, ctx) {
    const url = new URL(request.url);
    const to = Number(url.searchParams.get('now'));
    if (to) await env.LEDGER.getByName(`${url.searchParams.get('site')}/0`).passTime(to);
    if (url.pathname === '/.bench') return Response.json({ ...operations, rows });
    operations.workerRequests++;
    return app.fetch(request, env, ctx);
  },
};
