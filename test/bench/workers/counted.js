import app, { Ledger as Counted, Registry } from './index.js';

export { Registry };

/**
 * The worker as it is, on a clock that can be set forward, with what Cloudflare would bill counted.
 * Its alarms ring when they are told the time.
 */
let ahead = 0;
const now = Date.now.bind(Date);
Date.now = () => now() + ahead;

const operations = { workerRequests: 0, objectRequests: 0, rowsWritten: 0, alarms: 0 };

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
              if (!/^select/i.test(args[0])) operations.rowsWritten += cursor.rowsWritten;
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
            operations.rowsWritten++;
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
      take: () => (alarm !== null && alarm <= Date.now() ? !(alarm = null) : false),
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

  /** Rings the alarm if it is due, and tells when the next one is. */
  async passTime() {
    if (this.#alarm.take()) {
      operations.alarms++;
      await this.alarm();
    }
    return this.#alarm.at();
  }
}

export default {
  async fetch(request, env, ctx) {
    const url = new URL(request.url);
    ahead = Number(url.searchParams.get('ahead') ?? ahead);
    if (url.pathname !== '/.bench') {
      operations.workerRequests++;
      return app.fetch(request, env, ctx);
    }
    const ledger = env.LEDGER.getByName(`${url.searchParams.get('site')}/0`);
    return Response.json({ ...operations, alarm: await ledger.passTime() });
  },
};
