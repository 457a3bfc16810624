import { KeyForm } from './key-form.tsx';
import { localeOf } from './locale.ts';
import { plainPage } from './plain-page.tsx';
import type { SignInPageProps } from './props.ts';
import { SiteIdInput } from './site-id-input.tsx';

/** The way in for an owner. */
export function signInPage(props: SignInPageProps): string {
  const l = localeOf(props.lang);
  const { signIn } = l.m;
  const { error, site, next } = props;
  return plainPage({
    l,
    title: signIn.title,
    href: (lang) =>
      `?${new URLSearchParams({ ...(site ? { site } : {}), ...(next ? { next } : {}), lang })}`,
    children: (
      <KeyForm
        l={l}
        action={props.action}
        label={signIn.key}
        about={signIn.about}
        error={error && { text: signIn.errors[error], isKey: error === 'key' }}
      >
        <label>
          <span>{signIn.site}</span>
          <SiteIdInput value={site} />
        </label>
        {next && <input type="hidden" name="next" value={next} />}
      </KeyForm>
    ),
  });
}
