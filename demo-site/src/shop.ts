import { Hono } from 'hono';
import { assetRoutes } from './assets.ts';
import { Desk } from './desk.ts';
import { Orders } from './orders.ts';
import { buyRoutes } from './routes/buy-routes.ts';
import { formRoutes } from './routes/form-routes.ts';
import { pageRoutes } from './routes/page-routes.ts';

/**
 * The shop as a fetch handler. Carts and orders live as long as it does.
 *
 * @param options.snippet  URL of the script that every page loads; none if left out
 */
export function createShop(options: { snippet?: string } = {}): Hono {
  const app = new Hono({ strict: false });
  const desk = new Desk(app, options.snippet);
  const orders = new Orders();
  app.use(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
  });
  assetRoutes(app);
  pageRoutes(desk, orders);
  formRoutes(desk);
  buyRoutes(desk, orders);
  app.notFound((c) => desk.miss(c));
  return app;
}
