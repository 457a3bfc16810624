import { KeyForm } from './key-form.tsx';
import { localeOf } from './locale.ts';
import { plainPage } from './plain-page.tsx';
import type { Lang } from './props.ts';

/** The way in for the deployer. */
export function adminSignInPage(props: { lang: Lang; error?: 'key' | 'rate' }): string {
  const { lang, error } = props;
  const l = localeOf(lang);
  const { sites, signIn } = l.m;
  return plainPage({
    l,
    title: sites.signIn,
    href: (other) => `?lang=${other}`,
    children: (
      <KeyForm
        l={l}
        action={`/sites/sign-in?lang=${lang}`}
        label={sites.adminKey}
        about={sites.aboutKey}
        error={
          error && {
            text: error === 'key' ? sites.wrongKey : signIn.errors.rate,
            isKey: error === 'key',
          }
        }
      >
        <input hidden name="name" autocomplete="username" value="admin" />
      </KeyForm>
    ),
  });
}
