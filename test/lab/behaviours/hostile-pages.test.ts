import { expect } from 'vitest';
import { pageOf, type PageParts } from '../lab.ts';
import { behaviours } from './behaviours.ts';

/** As old libraries do it. */
const EXTEND = `Object.prototype.extend = function () { return this };
  Object.prototype.each = function (fn) { for (const key in this) fn(this[key]) };`;

/** As somebody does it who means harm. */
const POLLUTE = `for (const name of ['kind', 'path', 'own', 'rules', 'goal', 'rest', 'tried', 'place', 'key', 'id', 'touch', 'dnt'])
    Object.prototype[name] = 'polluted';`;

/** As a widely used library of 2007 does it, which makes texts of lists. */
const TO_JSON = `Array.prototype.toJSON = function () {
    return '[' + this.map((each) => JSON.stringify(each)).join(', ') + ']' };`;

/** As somebody does it who likes texts to be read and objects to be bare. */
const WRAP_JSON = `{ const { stringify, parse } = JSON;
  JSON.stringify = (value, replacer, space = 2) => stringify(value, replacer, space);
  JSON.parse = (text, reviver) => {
    const value = parse(text, reviver);
    return Array.isArray(value) ? value : Object.assign(Object.create(null), value);
  }; }`;

/** Of what the snippet gives it, and not of what the drivers of browsers do. */
const BREAK_JSON = `{ const { stringify } = JSON;
  JSON.stringify = (value, ...rest) => {
    if (value?.steps || value?.memory) throw new TypeError('not here');
    return stringify(value, ...rest);
  }; }`;

/** Methods of lists that do what their names say, and call what they are given with one argument alone. */
const PATCH_ARRAYS = `for (const name of ['last', 'first', 'without', 'remove'])
    Array.prototype[name] = function () { return this[0] };
  for (const name of ['map', 'filter', 'some', 'every', 'find']) {
    const own = Array.prototype[name];
    Array.prototype[name] = function (fn, that) { return own.call(this, (each, i) => fn.call(that, each, i)) };
  }`;

/** A script that watches what a page sends, as error reporters do. */
const WATCH_FETCH = `{ const own = window.fetch;
  window.watched = [];
  window.fetch = async function (...args) {
    watched.push(String(args[0]));
    const answer = await own.apply(this, args);
    answer.clone().text().then((text) => watched.push(text));
    return answer;
  }; }`;

const BREAK_FETCH = {
  throws: `window.fetch = () => { throw new Error('not here') };`,
  refuses: `window.fetch = () => Promise.reject(new TypeError('Failed'));`,
  'answers nothing': `window.fetch = () => undefined;`,
};

const TWO = ['0>4 faq /faq', '4>12 cart /cart'];

behaviours(({ behaviour, ground, open, put, visit, counted }) => {
  const vitalsAreLoaded = async (): Promise<void> => {
    while (!ground.lab.collector.asked.includes('v.js')) await ground.lab.settle(ground.tab);
  };
  const goThroughTwo = async (address = (path: string) => path): Promise<void> => {
    await visit(address('/faq'));
    await counted(TWO.slice(0, 1));
    await vitalsAreLoaded();
    await visit(address('/cart'));
    await counted(TWO, { requests: { most: 3 } });
  };
  /**
   * Two pages alike, whose vitals are measured too; those go alone where a page is left by an address
   * that was typed.
   */
  const twoPages = async (parts: PageParts, address = (path: string) => path): Promise<void> => {
    open(parts, { vitals: 1 });
    for (const path of ['/faq', '/cart'])
      put(`${path}/framed`, { tag: '', body: `<iframe src="${path}"></iframe>` });
    await goThroughTwo(address);
  };
  /** In a frame, since the drivers of browsers do not get on with some of these pages either. */
  const framed = (path: string): string => `${path}/framed`;

  behaviour('methods added to Object.prototype change nothing', () =>
    twoPages({ before: EXTEND }, framed),
  );

  behaviour("names of the snippet's own on Object.prototype change nothing", async () => {
    await twoPages({ before: POLLUTE }, framed);
  });

  behaviour('JSON patched by another script changes nothing', () =>
    twoPages({ before: WRAP_JSON }),
  );

  behaviour('lists with a toJSON of their own change nothing', async () => {
    await twoPages({ before: TO_JSON }, framed);
  });

  behaviour('Array.prototype patched by another script changes nothing', () =>
    twoPages({ before: PATCH_ARRAYS }),
  );

  behaviour('a fetch that another script watches is seen and changes nothing', async () => {
    await twoPages({ before: WATCH_FETCH });
    expect(await ground.tab.run<number>('watched.length')).toBe(2);
  });

  behaviour('a page whose JSON.stringify throws goes on as if nothing had happened', async () => {
    open();
    put('/faq', { before: BREAK_JSON });
    await visit('/faq');
    await counted([]);
    await visit('/bare');
    await visit('/cart');
    await counted(TWO, { requests: 1 });
  });

  for (const [how, before] of Object.entries(BREAK_FETCH))
    behaviour(`what a page whose fetch ${how} could not send goes from the next`, async () => {
      open();
      put('/faq', { before });
      await visit('/faq');
      await counted([]);
      await visit('/cart');
      await counted(TWO, { requests: 1 });
    });

  behaviour('a content security policy of nonces alone is kept', async () => {
    const { host, collector } = ground.lab;
    open({}, { vitals: 1 });
    const policy = `default-src 'none'; img-src 'self'; script-src 'self' 'nonce-lab'; connect-src 'self' ${collector.origin}`;
    for (const path of ['/faq', '/cart'])
      host.serve(path, {
        body: pageOf(collector).replace('<script defer', '<script defer nonce="lab"'),
        headers: { 'content-security-policy': policy },
      });
    await goThroughTwo();
  });

  behaviour('a content security policy without inline scripts is kept', async () => {
    await withHeaders({
      'content-security-policy': `default-src 'none'; img-src 'self'; script-src 'self' ${ground.lab.collector.origin}; connect-src 'self' ${ground.lab.collector.origin}`,
    });
  });

  behaviour('Trusted Types, where they are enforced, are kept', async () => {
    await withHeaders({
      'content-security-policy': `require-trusted-types-for 'script'; trusted-types 'none'`,
    });
  });

  const withHeaders = async (headers: Record<string, string>): Promise<void> => {
    const { host, collector } = ground.lab;
    open({}, { vitals: 1 });
    for (const path of ['/faq', '/cart']) host.serve(path, { body: pageOf(collector), headers });
    await goThroughTwo();
  };

  behaviour("a page in another site's iframe counts once", async () => {
    open({}, { vitals: 1 });
    const { host } = ground.lab;
    put('/holder', { tag: '', body: `<iframe src="${host.url('/faq')}"></iframe>` });
    // Another name of this machine, and so another site.
    await ground.tab.visit(host.url('/holder').replace('localhost', '127.0.0.1'));
    await counted(['0>4 faq /faq']);
  });

  behaviour('a page in a sandboxed iframe, which may store nothing, counts once', async () => {
    open({}, { vitals: 1 });
    put('/holder', { tag: '', body: `<iframe sandbox="allow-scripts" src="/faq"></iframe>` });
    await visit('/holder');
    await counted(['0>4 faq /faq']);
  });

  const warned = { engineSays: /invoked via document\.write|unbalanced tree/ };
  behaviour('a tag that the page writes by document.write counts a view', warned, async () => {
    open();
    const tag = `<script src="${ground.lab.collector.origin}/j/lab.js">`;
    put('/faq', { tag: `<script>document.write('${tag}<\\/script>')</script>` });
    await visit('/faq');
    await counted(['0>4 faq /faq']);
  });

  behaviour('a page that writes itself anew after its load event is one view', async () => {
    open();
    await visit('/faq');
    await counted(['0>4 faq /faq']);
    await ground.tab.run((html) => {
      document.open();
      document.write(html);
      document.close();
    }, pageOf(ground.lab.collector));
    await counted(['0>4 faq /faq']);
    await visit('/cart');
    await counted(TWO);
  });

  behaviour('a page in quirks mode counts', async () => {
    const { host, collector } = ground.lab;
    open({}, { vitals: 1 });
    host.serve('/faq', pageOf(collector).replace('<!doctype html>', ''));
    await visit('/faq');
    expect(await ground.tab.run<string>('document.compatMode')).toBe('BackCompat');
    await counted(['0>4 faq /faq']);
  });

  behaviour('a page without a body counts', async () => {
    const { host, collector } = ground.lab;
    open();
    host.serve('/faq', `<script src="${collector.origin}/j/lab.js"></script>`);
    await visit('/faq');
    await counted(['0>4 faq /faq']);
  });
});
