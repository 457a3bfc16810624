import { expect, test } from 'vitest';
import { ask, makeSite } from './api.ts';
import { signInTo } from './pages.ts';

test.each([
  ['۱۴۰۵/۰۹/۰۱', '۱۴۰۵/۰۸/۰۱'],
  ['۱۴۰۵/۱۳/۰۱', '۱۴۰۵/۰۹/۰۱'],
  ['1390/01/01', '1405/09/01'],
])('an owner who asks for %s to %s is told in Persian how days are written', async (from, to) => {
  const site = await makeSite(`period-${from.codePointAt(5)}-${from.codePointAt(6)}`, {
    locale: 'fa',
  });
  const query = new URLSearchParams({ from, to, device: 'tablet' });
  const answer = await ask(`/s/${site.id}?${query}`, {
    headers: { cookie: await signInTo(site) },
  });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain('این روزها بازه‌ای نمی‌سازند');
  // It is mended where it stands, and all else that was chosen stays.
  const form = /<form class="filters".*?<\/form>/s.exec(html)![0];
  const written = (day: string) => day.replace(/\d/g, (n) => '۰۱۲۳۴۵۶۷۸۹'[Number(n)]!);
  for (const [name, day] of Object.entries({ from, to }))
    expect(form).toContain(`name="${name}" value="${written(day)}"`);
  expect(form).toContain('<option value="tablet" selected="">');
});

test('an owner who types what is no day finds it in its field', async () => {
  const site = await makeSite('period-typed', { locale: 'fa' });
  const query = new URLSearchParams({ from: 'چرند "', to: '' });
  const answer = await ask(`/s/${site.id}?${query}`, {
    headers: { cookie: await signInTo(site) },
  });
  expect(await answer.text()).toContain('name="from" value="چرند &quot;"');
});
