import type { Child } from 'hono/jsx';
import type { Locale } from './locale.ts';

/** Asks for a key, and tells what was wrong with the one before. */
export const KeyForm = (props: {
  l: Locale;
  action: string;
  /** What the key is called, and where its holder has it from. */
  label: string;
  about: string;
  /** What went wrong, and whether it was the key. */
  error?: { text: string; isKey: boolean } | undefined;
  /** Fields before that of the key: a browser keeps a key under a name. */
  children: Child;
}) => {
  const { l, action, label, about, error, children } = props;
  return (
    <form class="stack" method="post" action={action}>
      {error && (
        <p class="error" role="alert" id="error">
          {error.text}
        </p>
      )}
      {children}
      <label>
        <span>{label}</span>
        <input
          type="password"
          name="key"
          dir="ltr"
          required
          autocomplete="current-password"
          aria-invalid={error?.isKey ? 'true' : undefined}
          aria-describedby={error ? 'error' : 'about-key'}
        />
        <small id="about-key">{about}</small>
      </label>
      <button type="submit">{l.m.signIn.submit}</button>
    </form>
  );
};
