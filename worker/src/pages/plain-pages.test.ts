import { expect, test } from 'vitest';
import { frontPage } from './front-page.tsx';
import { messagePage } from './message-page.tsx';
import { LANGS } from './props.ts';
import { signInPage } from './sign-in-page.tsx';

const evil = '"><script>alert(1)</script>';

for (const lang of LANGS) {
  const pages = {
    'sign-in page': signInPage({ lang, action: '/sign-in', site: evil, next: evil, error: 'key' }),
    'front page': frontPage({ lang, signIn: '/sign-in', origin: evil, missing: ['ADMIN_KEY'] }),
    'message page': messagePage({ lang, about: 'badQuery', detail: evil }),
  };
  for (const [name, html] of Object.entries(pages)) {
    test(`the ${name} in ${lang} takes what it is given as text`, () => {
      expect(html).not.toContain('<script>');
      expect(html).toContain('&lt;script&gt;alert(1)');
    });

    test(`the ${name} in ${lang} is whole, and has nothing inline`, () => {
      expect(html).toContain(`<html lang="${lang}" dir="${lang === 'fa' ? 'rtl' : 'ltr'}">`);
      expect(html).not.toMatch(/undefined|null|\[object|\sstyle=|<style|\son\w+=/i);
    });
  }
}

test('the sign-in form posts site, key and the way on', () => {
  const html = signInPage({ lang: 'en', action: '/sign-in', site: 'demo', next: '/s/demo' });
  expect(html).toContain('<form class="stack" method="post" action="/sign-in">');
  expect(html).toMatch(/<input name="site" value="demo"/);
  expect(html).toMatch(/<input type="password" name="key"/);
  expect(html).toContain('<input type="hidden" name="next" value="/s/demo"/>');
  expect(html).not.toContain('role="alert"');
});

test('the front page says how to set what is missing, and is silent when nothing is', () => {
  const props = { lang: 'en', signIn: '/sign-in', origin: 'https://safar.example' } as const;
  expect(frontPage({ ...props, missing: ['SESSION_KEY'] })).toContain(
    'npx wrangler secret put SESSION_KEY',
  );
  expect(frontPage({ ...props, missing: [] })).not.toContain('wrangler secret');
});
