import { expect, test } from 'vitest';
import { totalsOf } from './cart.ts';
import { plainMoney, showMoney } from './money.ts';
import { pathTo } from './path-to.ts';
import { createShop } from './shop.ts';
import { Shopper, type Seen } from './shopper.ts';

const SNIPPET = 'http://127.0.0.1:8787/j/demo.js';
const ANNA = {
  name: 'Anna <b>Berg</b>',
  email: 'anna@example.org',
  phone: '+47 555 01 234',
  region: 'Norway',
  city: 'Bergen',
  street: 'Strandgaten 4',
  postcode: '5013',
};

const ldOf = (html: string): Record<string, unknown>[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json!) as Record<string, unknown>,
  );

const buy = async (shopper: Shopper, lang: 'en' | 'fa', delivery: string): Promise<Seen> => {
  await shopper.send(pathTo(lang, 'cart'), { do: 'add', product: 'bowl', quantity: '2' });
  await shopper.send(pathTo(lang, 'cart'), { do: 'add', product: 'cushion', quantity: '1' });
  await shopper.send(pathTo(lang, 'address'), ANNA);
  await shopper.send(pathTo(lang, 'delivery'), { delivery });
  await shopper.send(pathTo(lang, 'payment'), { payment: 'test' });
  return shopper.send(pathTo(lang, 'review'), {});
};

test.each([
  // Two bowls at 48.00 and a cushion at 32.00, post at 14.00, a tenth on top.
  ['en', 'post', '156.20', 'EUR', 'Invoice'],
  // Two bowls at 1,850,000 and a cushion at 980,000, courier at 260,000, a tenth on top.
  ['fa', 'express', '5434000', 'IRT', 'فاکتور فروش'],
] as const)(
  'a purchase in %s ends in an invoice with the right total',
  async (lang, delivery, total, currency, title) => {
    const shopper = new Shopper(createShop({ snippet: SNIPPET }));
    const { status, path, html } = await buy(shopper, lang, delivery);

    expect(status).toBe(200);
    const number = /ND-\d{5}/.exec(path)![0];
    expect(path).toMatch(new RegExp(`^${pathTo(lang, 'order', number)}\\?key=`));
    expect(html).toContain(title);
    expect(html).toContain(showMoney(lang, Math.round(Number(total) * (lang === 'en' ? 100 : 1))));
    expect(html.split(SNIPPET)).toHaveLength(2);
    expect(html).toContain('Anna &lt;b&gt;Berg&lt;/b&gt;');
    expect(ldOf(html)).toContainEqual(
      expect.objectContaining({
        '@type': 'Order',
        orderNumber: number,
        price: total,
        priceCurrency: currency,
      }),
    );

    // The cart is empty, the account lists the order, and its status is known by its number.
    expect((await shopper.open(pathTo(lang, 'cart'))).html).not.toContain('name="quantity"');
    expect((await shopper.open(pathTo(lang, 'account'))).html).toContain(number);
    const status2 = await shopper.open(
      `${pathTo(lang, 'tracking')}?number=${number.toLowerCase()}`,
    );
    expect(status2.html).toContain('aria-current="step"');
    expect(status2.html).not.toContain('Anna');
  },
);

test('an invoice opens on any device with its key, and on none without', async () => {
  const shop = createShop();
  const { path } = await buy(new Shopper(shop), 'en', 'pickup');
  const elsewhere = new Shopper(shop);
  expect((await elsewhere.open(path)).html).toContain('Invoice');
  expect((await elsewhere.open(path.split('?')[0]!)).status).toBe(404);
  expect((await elsewhere.open(`${path}x`)).status).toBe(404);
});

test('an invoice keeps its currency when it is read in the other language', async () => {
  const shop = createShop();
  const { html } = await buy(new Shopper(shop), 'en', 'post');
  const elsewhere = /href="([^"]*)"[^>]*data-elsewhere/.exec(html)![1]!;
  const persian = await new Shopper(shop).open(elsewhere);
  expect(persian.html).toContain('<html lang="fa" dir="rtl">');
  expect(persian.html).toContain('€156.20');
});

test('order numbers grow with gaps, and no two are the same', async () => {
  const shopper = new Shopper(createShop());
  const numbers: number[] = [];
  for (let i = 0; i < 5; i += 1)
    numbers.push(Number(/ND-(\d+)/.exec((await buy(shopper, 'en', 'post')).path)![1]));
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
});

test('a step that builds on one not yet taken leads back to it', async () => {
  const shopper = new Shopper(createShop());
  expect((await shopper.open('/checkout')).path).toBe('/cart');
  expect((await shopper.send('/checkout/review', {})).path).toBe('/cart');
  await shopper.send('/cart', { do: 'add', product: 'bowl', quantity: '1' });
  expect((await shopper.open('/checkout')).path).toBe('/checkout/address');
  expect((await shopper.open('/checkout/review')).path).toBe('/checkout/address');
  await shopper.send('/checkout/address', ANNA);
  expect((await shopper.open('/checkout/review')).path).toBe('/checkout/delivery');
  await shopper.send('/checkout/delivery', { delivery: 'pickup' });
  expect((await shopper.send('/checkout/review', {})).path).toBe('/checkout/payment');
});

test('an address with gaps comes back with what was typed and what is missing', async () => {
  const shopper = new Shopper(createShop());
  await shopper.send('/cart', { do: 'add', product: 'bowl', quantity: '1' });
  const { status, html } = await shopper.send('/checkout/address', {
    ...ANNA,
    email: 'anna',
    city: ' ',
  });
  expect(status).toBe(422);
  expect(html).toContain('value="Strandgaten 4"');
  expect(html).toContain('value="Anna &lt;b&gt;');
  expect(html).toContain('id="f-city-fault"');
  expect(html).toContain('id="f-email-fault"');
  expect(html).not.toContain('id="f-street-fault"');
});

test('the cart is changed line by line, and takes only what there is', async () => {
  const shopper = new Shopper(createShop());
  const set = (fields: Record<string, string>): Promise<Seen> => shopper.send('/cart', fields);
  await set({ do: 'add', product: 'bowl', quantity: '2' });
  expect((await set({ do: 'add', product: 'bowl', quantity: '1' })).html).toContain('value="3"');
  expect((await set({ do: 'set', product: 'bowl', quantity: '5' })).html).toContain('€240.00');
  expect((await set({ do: 'add', product: 'bowl', quantity: '9999' })).html).toContain(
    'value="20"',
  );
  expect((await set({ do: 'add', product: 'bowl', quantity: '-3' })).html).toContain('value="20"');
  expect((await set({ do: 'add', product: 'submarine', quantity: '1' })).html).not.toContain(
    'submarine',
  );
  expect((await set({ do: 'set', product: 'bowl', quantity: 'many' })).html).toContain(
    'value="20"',
  );
  expect((await set({ do: 'remove', product: 'bowl' })).html).toContain('Your cart is empty');
});

test('tax is on goods and delivery, and post is free from its limit on', () => {
  const bowls = totalsOf('en', new Map([['bowl', 1]]), 'post');
  expect([bowls.goods, bowls.delivery, bowls.tax, bowls.total]).toEqual([4800, 1400, 620, 6820]);
  const kilim = totalsOf('fa', new Map([['garden', 1]]), 'post');
  expect([kilim.delivery, kilim.total]).toEqual([0, 21_450_000]);
  expect(plainMoney('en', 5)).toBe('0.05');
});
