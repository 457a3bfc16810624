import type { Form } from '../form-of.ts';
import { newKey } from '../keys.ts';
import { PERSONA_FIELDS, STAGE_FIELDS } from './map-text.ts';

/** What a form that writes texts says, as `parseEdit` takes it; one that adds a persona makes its id. */
export function editIn(form: Form): Record<string, unknown> {
  const fields = [...STAGE_FIELDS, ...PERSONA_FIELDS].filter((field) => form.has(field));
  const stage = form.text('stage');
  return {
    map: form.text('what') === 'add' ? newKey().slice(0, 8) : form.text('map'),
    levels: form.text('levels').split(' ').filter(Boolean),
    ...(stage && { stage }),
    texts: Object.fromEntries(fields.map((field) => [field, form.text(field)])),
    seen: numberIn(form, 'seen'),
  };
}

/** What a form that brings something back says, as `parseRestore` takes it. */
export function restoreIn(form: Form): Record<string, unknown> {
  const name = form.text('what') === 'undo' ? 'undo' : 'to';
  return { [name]: numberIn(form, name), seen: numberIn(form, 'seen') };
}

/** Where in the page the form stood; `''` for nowhere. */
export const anchorIn = (form: Form): string =>
  /^[a-z0-9-]{1,100}$/.test(form.text('at')) ? `#${form.text('at')}` : '';

const numberIn = (form: Form, name: string): unknown =>
  form.text(name) === '' ? undefined : Number(form.text(name));
