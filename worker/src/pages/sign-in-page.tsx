import { localeOf } from './locale.ts';
import { plainPage } from './plain-page.tsx';
import type { SignInPageProps } from './props.ts';

/** The way in for an owner. */
export function signInPage(props: SignInPageProps): string {
  const l = localeOf(props.lang);
  const { m } = l;
  const { error, site, next } = props;
  return plainPage({
    l,
    title: m.signIn.title,
    href: (lang) =>
      `?${new URLSearchParams({ ...(site ? { site } : {}), ...(next ? { next } : {}), lang })}`,
    children: (
      <form class="stack" method="post" action={props.action}>
        {error && (
          <p class="error" role="alert" id="error">
            {m.signIn.errors[error]}
          </p>
        )}
        <label>
          <span>{m.signIn.site}</span>
          <input
            name="site"
            value={site}
            dir="ltr"
            required
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
          />
        </label>
        <label>
          <span>{m.signIn.key}</span>
          <input
            type="password"
            name="key"
            dir="ltr"
            required
            autocomplete="current-password"
            aria-invalid={error === 'key' ? 'true' : undefined}
            aria-describedby={error ? 'error' : 'about-key'}
          />
          <small id="about-key">{m.signIn.about}</small>
        </label>
        {next && <input type="hidden" name="next" value={next} />}
        <button type="submit">{m.signIn.submit}</button>
      </form>
    ),
  });
}
