import { expect, test } from 'vitest';
import { ask, makeSite, WORKER } from './api.ts';

test('the snippet is compiled for its site, and a browser that has it is told so', async () => {
  await makeSite('compiled', {
    window: 14,
    dnt: false,
    rules: [{ glob: '/made/*', kind: 'pricing' }],
  });
  const answer = await ask('/j/compiled.js');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('javascript');
  expect(answer.headers.get('cache-control')).toContain('max-age=3600');
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(answer.headers.get('strict-transport-security')).toBeNull();
  const text = await answer.text();
  expect(text).not.toContain('__SAFAR__');
  for (const part of ['"compiled"', WORKER, '14', '210', '/made/*', 'shop.example'])
    expect(text).toContain(part);

  const etag = answer.headers.get('etag')!;
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await ask('/j/compiled.js', { headers: { 'if-none-match': known } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('cache-control')).toContain('max-age=3600');
  }
});

test('no name can end the script that it is written into', async () => {
  await makeSite('tricky', { goal: "</script><!--\u2028$&$'" });
  const text = await (await ask('/j/tricky.js')).text();
  expect(text).not.toContain('</script>');
  expect(text).not.toContain('<!--');
  expect(text).not.toContain('\u2028');
  expect(text).toContain("$&$'");
});

test('a site’s own stages are compiled in, and built-in ones are not', async () => {
  const stages = [
    { id: 'look', name: { en: 'Look', fa: 'دیدن' }, levels: ['aware', 'interest'] },
    { id: 'buy', name: { en: 'Buy', fa: 'خرید' }, urls: ['/done/*'] },
  ];
  await makeSite('own-stages', { model: { id: 'mine', name: { en: 'M', fa: 'م' }, stages } });
  const text = await (await ask('/j/own-stages.js')).text();
  expect(text).toContain('{"id":"look","levels":3}');
  await makeSite('no-stages');
  expect(await (await ask('/j/no-stages.js')).text()).not.toContain('"own"');
});

test('the part that measures vitals has its own address', async () => {
  const answer = await ask('/j/v.js');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('etag')).toBeTruthy();
});

test('a tag for a site that nobody made is a script that does nothing', async () => {
  const answer = await ask('/j/nobodys.js');
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toContain('javascript');
  expect(await answer.text()).toMatch(/^\/\*.*\*\/$/);
});
