import { MODELS } from '@safar/journey';
import type { Summary } from '@safar/funnel';
import { expect, test } from 'vitest';
import { LANGS, type Lang } from './props.ts';
import { empty, large, pageOf, tiny } from './samples.fixture.ts';
import { summaryPage } from './summary-page.tsx';

const samples: [name: string, summary: Summary][] = [
  ['empty', empty],
  ['tiny', tiny],
  ['large', large],
];

/** What a reader sees: the page without its tags, white space made one. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');

for (const lang of LANGS) {
  for (const [name, summary] of samples) {
    test(`the ${name} page in ${lang} shows no number that is none`, () => {
      const html = summaryPage(pageOf(summary, lang));
      expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${lang}"`));
      expect(html).not.toMatch(/NaN|undefined|null|Infinity|\[object|ناعدد|∞/);
      // A placeholder of a message that got no value.
      expect(textOf(html)).not.toMatch(/\{\w+\}/);
    });

    test(`the ${name} page in ${lang} has no inline style, script or handler`, () => {
      const html = summaryPage(pageOf(summary, lang, { live: true }));
      expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|javascript:/i);
      for (const [script] of html.matchAll(/<script[^]*?<\/script>/g))
        expect(script).toMatch(/^<script src="\/[^"]+" defer(="")?><\/script>$/);
    });
  }

  test(`ids on the page in ${lang} are each used once`, () => {
    const ids = [...summaryPage(pageOf(large, lang)).matchAll(/\sid="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });
}

test('the headline says how many ordered, where the leak is and where the lost were last seen', () => {
  expect(textOf(summaryPage(pageOf(large, 'en')))).toContain(
    'Of 1,200 journeys, 31 ordered. The leak that loses most journeys is between Consideration and ' +
      'Purchase: 557 lost; of the settled ones, 83% never came there. Most of them were last seen on Pricing.',
  );
  expect(textOf(summaryPage(pageOf(large, 'fa')))).toContain(
    'از ۱٬۲۰۰ سفر، ۳۱ سفر به سفارش رسید. بیشترین سفر میان ملاحظه و خرید از دست رفته است: ' +
      '۵۵۷ سفر؛ از سفرهای پایان‌یافته ۸۳٪ هرگز به آنجا نرسیدند. بیشترشان آخرین بار در صفحهٔ «قیمت‌ها» دیده شدند.',
  );
});

test('the headline of journeys that are all still open names no leak', () => {
  const text = textOf(summaryPage(pageOf(tiny, 'en')));
  expect(text).toContain('Of 1 journey, none has ordered yet. It is too early to name a leak');
  expect(text).toContain('1 journey is still open: it may yet go on, and is not counted as lost.');
});

test('a goal other than an order is called by its name', () => {
  const goal = { ...large.goal, name: 'lead' };
  const text = textOf(summaryPage(pageOf({ ...large, goal }, 'en')));
  expect(text).toContain('31 reached “lead”.');
  expect(text).not.toContain('31 ordered');
});

test('an empty page says so, and shows the tag to paste and who may send', () => {
  const html = summaryPage(pageOf(empty, 'en'));
  expect(html).toContain('No data yet');
  expect(html).toContain('&lt;script src=&quot;https://safar.example/j/demo.js&quot; defer&gt;');
  expect(html).toContain('127.0.0.1:4100');
  expect(html).not.toContain('id="funnel"');
});

test('an empty page behind filters offers to take them off', () => {
  const query = { ...pageOf(empty, 'en').query, touchpoint: 'ads', device: 'tablet' };
  const html = summaryPage(pageOf(empty, 'en', { query }));
  expect(html).toContain('No journey of the period fits these filters.');
  expect(html).toContain('href="/s/demo?from=2026-10-22&amp;to=2026-11-20&amp;model=shop-4"');
});

test('what browsers sent is shown as text, apart from the direction of the sentence', () => {
  const evil = `"><img src=x onerror=alert(1)>\u202e'&`;
  const share = { name: evil, journeys: 1, goals: 0, orders: 0, value: [] };
  const html = summaryPage(
    pageOf(
      {
        ...large,
        goal: { ...large.goal, name: evil },
        touchpoints: [{ ...large.touchpoints[0]!, touchpoint: evil }],
        devices: [share],
        who: [share],
        lists: {
          source: [share],
          campaign: [share],
          country: [share],
          landing: [share],
          entry: [share],
        },
        paths: [{ kind: evil, path: evil, views: 1 }],
        quality: { ...large.quality, refused: { [evil]: 1 } },
      },
      'en',
      { tag: evil, path: '/s/demo' },
    ),
  );
  expect(html).not.toContain('<img');
  expect(html.match(/&lt;img src=x onerror=alert\(1\)&gt;/g)!.length).toBeGreaterThan(10);
  // Each stands in an element that keeps its direction to itself.
  for (const [, before] of html.matchAll(/<([^<>]*)>"?&quot;&gt;&lt;img/g))
    expect(before).toMatch(/^(bdi|span class="path")/);
});

test('steps of browsers that keep nothing are told, with what follows of it, where there are any', () => {
  const told = { en: 'keeps? nothing: each of', fa: 'چیزی نگه نمی‌دارن?د: هر صفحهٔ' };
  for (const lang of ['en', 'fa'] as const) {
    const withSteps = (unstored: number) =>
      summaryPage(pageOf({ ...large, quality: { ...large.quality, unstored } }, lang));
    for (const n of [1, 4]) expect(withSteps(n)).toMatch(RegExp(told[lang]));
    expect(withSteps(0)).not.toMatch(RegExp(told[lang]));
  }
});

test('names that objects have by birth are names like any other', () => {
  const html = summaryPage(
    pageOf({ ...large, devices: [{ ...large.devices[0]!, name: 'constructor' }] }, 'en'),
  );
  expect(html).toContain('<bdi>constructor</bdi>');
});

test('every link keeps the filters, and the language only where it is not the site’s own', () => {
  const query = { ...pageOf(large, 'fa').query, who: 'customer' };
  const html = summaryPage(pageOf(large, 'fa', { query, live: true }));
  expect(html).toContain(
    'href="/s/demo?from=2026-11-14&amp;to=2026-11-20&amp;model=shop-4&amp;who=customer&amp;lang=fa&amp;live=1"',
  );
  expect(html).toMatch(/href="\/s\/demo\?from=2026-10-22[^"]*live=1" hreflang="en"/);
  expect(html).not.toMatch(/lang=en/);
  expect(html).toContain('<option value="customer" selected');
});

test('a live page names the address that its script asks again', () => {
  expect(summaryPage(pageOf(large, 'en'))).not.toContain('data-live');
  expect(summaryPage(pageOf(large, 'en', { live: true }))).toContain(
    'data-live="/s/demo?from=2026-10-22&amp;to=2026-11-20&amp;model=shop-4&amp;live=1"',
  );
});

test('a guest of a share link has nothing to sign out of', () => {
  const { signOut, ...guest } = pageOf(large, 'en');
  expect(summaryPage({ ...guest, signOut: signOut! })).toContain('Sign out');
  expect(summaryPage(guest)).not.toContain('Sign out');
});

test('each stage of each model has its row, in the words of the page’s language', () => {
  for (const model of MODELS) {
    const stages = model.stages.map(({ id, name }, i) => ({
      ...large.stages[Math.min(i, 3)]!,
      id,
      name,
    }));
    const text = textOf(summaryPage(pageOf({ ...large, stages, moves: [], vitals: [] }, 'fa')));
    for (const { name } of model.stages) expect(text).toContain(name.fa);
  }
});

test('a busy site’s page is light: under 16 kB as it is sent, of 60 with style and script', async () => {
  const page = new Blob([summaryPage(pageOf(large, 'fa'))]).stream();
  const sent = new Response(page.pipeThrough(new CompressionStream('gzip')));
  expect((await sent.arrayBuffer()).byteLength).toBeLessThan(16_000);
});

test('the period compared is a ghost, and one in which nothing happened is none', () => {
  const query = pageOf(large, 'en').query;
  const ghost = summaryPage(pageOf(large, 'en', { before: large }));
  expect(textOf(ghost)).toContain('Each day is compared with the same day of the week.');
  expect(ghost).toContain('<path class="ghost"');
  const none = summaryPage(pageOf(large, 'en', { before: empty }));
  expect(none).not.toContain('class="ghost"');
  expect(textOf(none)).toContain('There is nothing in 17 Sept – 16 Oct 2026 to compare with.');
  const off = summaryPage(pageOf(large, 'en', { query: { ...query, compare: 'none' } }));
  expect(textOf(off)).not.toContain('to compare with.');
});

test('a site’s weeks are the same in both languages, and one that the period cuts says its days', () => {
  const query = { ...pageOf(large, 'en').query, by: 'week' as const };
  const cells = (lang: Lang, site = pageOf(large, lang).site): string[] => {
    const html = summaryPage(pageOf(large, lang, { query, site }));
    const [table] = html.slice(html.indexOf('id="trend-table"')).split('</table>');
    return [...table!.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>/g)].map(([, cell]) =>
      textOf(cell!),
    );
  };
  // 60 days up to a Friday, on which the weeks of a site in Tehran end.
  const ours = cells('en');
  expect(ours[0]).toBe('22 September 2026 · only 4 days of the week');
  expect([ours[1], ours.at(-1)]).toEqual(['26 September 2026', '14 November 2026']);
  const theirs = cells('fa');
  expect([theirs[1], theirs.at(-1)]).toEqual(['۴ مهر ۱۴۰۵', '۲۳ آبان ۱۴۰۵']);
  const berlin = { ...pageOf(large, 'en').site, timezone: 'Europe/Berlin' };
  expect(cells('fa', berlin)[1]).toBe('۶ مهر ۱۴۰۵');
  expect(cells('en', berlin).at(-1)).toBe('16 November 2026 · only 5 days of the week');
});

test('sums in two currencies are named by them, and not shared out among the orders of both', () => {
  const money = (lang: Lang, value: Summary['goal']['value']): string => {
    const html = summaryPage(pageOf({ ...large, goal: { ...large.goal, value } }, lang));
    const [part] = html.slice(html.indexOf('id="money"')).split('</section>');
    return textOf(part!);
  };
  const two = money('en', large.goal.value);
  expect(two).toContain('Value: toman (IRT)87,350,000 toman');
  expect(two).toContain('Value: Euro (EUR)€412.50');
  expect(two).toContain('Orders are counted together, whatever their currency');
  expect(two).not.toMatch(/Per journey|Per order/);
  expect(money('fa', large.goal.value)).toContain('ارزش: تومان (IRT)');
  const one = money('en', [{ currency: 'EUR', sum: 350 }]);
  expect(one).toContain('Value€350Per journey€0.29Per order€10');
  expect(one).not.toContain('counted together');
  expect(summaryPage(pageOf(large, 'en')).match(/Value: <bdi>Euro/g)).toHaveLength(2);
});

test('a lift that goes beyond the scale ends in an arrow, and the scale says what its ends are', () => {
  const drawn = (interval: [number, number], lift: number): string => {
    const kinds = [{ ...large.kinds[1]!, lift, interval }];
    const html = summaryPage(pageOf({ ...large, kinds }, 'en'));
    return html.slice(html.indexOf('class="lift ticks"')).split('</table>')[0]!;
  };
  const within = drawn([2.5, 26], 8.2);
  expect([...within.matchAll(/<text[^>]*>([^<]*)/g)].map(([, tick]) => tick)).toEqual([
    '1/32×',
    '1×',
    '32×',
  ]);
  expect(within).toContain('<circle');
  expect(within).not.toContain('<path');
  expect(drawn([7.7, 68], 23).match(/<path|<circle/g)).toEqual(['<path', '<circle']);
  expect(drawn([20, 90], 45).match(/<path|<circle/g)).toEqual(['<path']);
});

test('of the goal’s own page it is not told who saw it before the goal', () => {
  const rows = (name: string): string[] => {
    const html = summaryPage(pageOf({ ...large, goal: { ...large.goal, name } }, 'en'));
    const [table] = html.slice(html.indexOf('id="pages"')).split('</table>');
    return table!.split('<tr').map(textOf);
  };
  expect(rows('order')[1]).toContain('Saw it, then ordered');
  expect(rows('order').find((row) => row.includes('Order placed'))).toContain('4031–on the way');
  expect(rows('contact')[1]).toContain('Saw it, then reached the goal');
});

test('journeys without a campaign or a source are not called unknown', () => {
  const none = [{ ...large.devices[0]!, name: '(none)' }];
  const lists = { ...large.lists, source: none, campaign: none, country: none };
  const told = (lang: Lang, id: string): string => {
    const html = summaryPage(pageOf({ ...large, lists }, lang));
    const [table] = html.slice(html.indexOf(`id="list-${id}"`)).split('</table>');
    return textOf(table!);
  };
  expect(told('en', 'campaign')).toContain('no campaign');
  expect(told('fa', 'campaign')).toContain('بدون کمپین');
  expect(told('en', 'source')).toContain('direct, no source');
  expect(told('fa', 'source')).toContain('مستقیم، بدون منبع');
  expect(told('en', 'country')).toContain('unknown');
});

test('a stage is a link that opens it, and closes it again', () => {
  const query = { ...pageOf(large, 'en').query, stage: 'purchase' };
  const closed = summaryPage(pageOf(large, 'en'));
  expect(closed).not.toContain('id="stage"');
  expect(closed).toMatch(/href="[^"]*&amp;stage=purchase#stage" aria-expanded="false"/);
  const open = summaryPage(pageOf(large, 'en', { query }));
  expect(textOf(open)).toContain('More on Purchase');
  expect(open).toMatch(/aria-expanded="true"/);
  // The data has no stage to open.
  expect(open).not.toMatch(/funnel(\.csv)?\?[^"]*stage=/);
});
