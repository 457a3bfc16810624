import { DurableObject } from 'cloudflare:workers';
import { Hono } from 'hono';

/** An object that does nothing. */
export class Idle extends DurableObject {
  ask() {
    return { accepted: 0 };
  }
}

/** What the worker is measured against, on the same workerd. */
const app = new Hono();

/** The least that any route costs: it reads the body, and answers. */
app.post('/empty', async (c) => {
  await c.req.text();
  return c.json({ place: '' }, 202);
});

/** The same with one call of an object that does nothing: what any counter in an object costs at least. */
app.post('/object', async (c) => {
  await c.req.text();
  await c.env.IDLE.getByName('idle').ask();
  return c.json({ place: '' }, 202);
});

/** A counter as it is first thought of: get, add one, put. */
app.post('/naive', async (c) => {
  await c.req.text();
  const count = Number((await c.env.SNAPSHOTS.get('count')) ?? 0);
  await c.env.SNAPSHOTS.put('count', String(count + 1));
  return c.json({ place: '' }, 202);
});

app.get('/naive', async (c) => c.text((await c.env.SNAPSHOTS.get('count')) ?? '0'));

export default app;
