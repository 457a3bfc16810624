import type { Locale } from './locale.ts';

/** The way out, as a link among links, in the language of the page: it posts, so that no other page can lead through it. */
export const SignOut = ({ l, action }: { l: Locale; action: string }) => (
  <form method="post" action={`${action}?lang=${l.lang}`}>
    <button type="submit" class="plain">
      {l.m.data.signOut}
    </button>
  </form>
);
