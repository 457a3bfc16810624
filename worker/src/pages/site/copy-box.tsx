import type { Locale } from '../locale.ts';

/** A text to copy: it can be marked by hand, and with a script there is a button. */
export const CopyBox = (props: { l: Locale; id: string; label: string; text: string }) => {
  const { m } = props.l;
  return (
    <div class="copy">
      <pre dir="ltr" tabindex={0} role="region" aria-label={props.label}>
        <code id={props.id}>{props.text}</code>
      </pre>
      <button type="button" data-copy={props.id} data-done={m.site.copied} hidden>
        {m.site.copy}
      </button>
    </div>
  );
};
