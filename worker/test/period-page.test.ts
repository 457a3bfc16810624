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
  const query = new URLSearchParams({ from, to });
  const answer = await ask(`/s/${site.id}?${query}`, {
    headers: { cookie: await signInTo(site) },
  });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain('این روزها بازه‌ای نمی‌سازند');
  expect(html).toContain(`${from} – ${to}`);
});
