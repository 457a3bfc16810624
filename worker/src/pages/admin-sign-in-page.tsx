import { localeOf } from './locale.ts';
import { plainPage } from './plain-page.tsx';
import type { Lang } from './props.ts';

/** The way in for the deployer. */
export function adminSignInPage(props: { lang: Lang; error?: 'key' | 'rate' }): string {
  const { lang, error } = props;
  const l = localeOf(lang);
  const { m } = l;
  return plainPage({
    l,
    title: m.sites.signIn,
    href: (other) => `?lang=${other}`,
    children: (
      <form class="stack" method="post" action={`/sites/sign-in?lang=${lang}`}>
        {error && (
          <p class="error" role="alert" id="error">
            {error === 'key' ? m.sites.wrongKey : m.signIn.errors.rate}
          </p>
        )}
        <label>
          <span>{m.sites.adminKey}</span>
          <input
            type="password"
            name="key"
            dir="ltr"
            required
            autocomplete="current-password"
            aria-invalid={error === 'key' ? 'true' : undefined}
            aria-describedby={error ? 'error' : 'about-key'}
          />
          <small id="about-key">{m.sites.aboutKey}</small>
        </label>
        <button type="submit">{m.signIn.submit}</button>
      </form>
    ),
  });
}
