import { MAX_FIELD } from '../address.ts';
import { html, type Html } from '../html.ts';

/** A labelled field. The name is its id too, behind `f-`. */
export function field(options: {
  name: string;
  label: string;
  value?: string;
  type?: 'text' | 'email' | 'tel';
  autocomplete?: string;
  /** What is wrong with it. */
  fault?: string | undefined;
  placeholder?: string;
}): Html {
  const { name, label, fault } = options;
  return html`<p class="field">
    <label for="f-${name}">${label}</label>
    <input
      id="f-${name}"
      name="${name}"
      type="${options.type ?? 'text'}"
      value="${options.value ?? ''}"
      maxlength="${MAX_FIELD}"
      required${options.autocomplete ? html` autocomplete="${options.autocomplete}"` : ''}${options.placeholder ? html` placeholder="${options.placeholder}"` : ''}${fault ? html` aria-invalid="true" aria-describedby="f-${name}-fault"` : ''}${options.type === 'email' || options.type === 'tel' ? html` dir="ltr"` : ''}
    />
    ${fault ? html`<span class="fault" id="f-${name}-fault">${fault}</span>` : ''}
  </p>`;
}

/** Radio buttons that belong together. */
export const choices = (
  name: string,
  legend: string,
  options: readonly { id: string; label: string; note?: string; end?: string }[],
  chosen: string | undefined,
): Html =>
  html`<fieldset class="choices">
    <legend class="unseen">${legend}</legend>
    ${options.map(
      ({ id, label, note, end }) =>
        html`<div class="choice">
          <input
            type="radio"
            id="${name}-${id}"
            name="${name}"
            value="${id}"
            required${id === chosen ? html` checked` : ''}${note ? html` aria-describedby="${name}-${id}-note"` : ''}
          />
          <label for="${name}-${id}">${label}</label>
          ${note ? html`<span class="note" id="${name}-${id}-note">${note}</span>` : ''}
          ${end ? html`<span class="end">${end}</span>` : ''}
        </div>`,
    )}
  </fieldset>`;

/** What a form answers when it has been taken. */
export const notice = (text: string): Html => html`<p class="notice" role="status">${text}</p>`;

/** What it answers when it has not. */
export const complaint = (text: string): Html =>
  html`<p class="complaint" role="alert">${text}</p>`;
