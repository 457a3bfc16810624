import { newKey } from '../keys.ts';
import { PERSONA_FIELDS, STAGE_FIELDS } from './map-text.ts';

/** Fields of a form, by name. */
export type Form = Record<string, string | File>;

/** What a form that writes texts says, as `parseEdit` takes it; one that adds a persona makes its id. */
export function editIn(form: Form): Record<string, unknown> {
  const fields = [...STAGE_FIELDS, ...PERSONA_FIELDS].filter((field) => field in form);
  return {
    map: form['what'] === 'add' ? newKey().slice(0, 8) : form['map'],
    levels: textIn(form, 'levels').split(' ').filter(Boolean),
    ...(textIn(form, 'stage') && { stage: form['stage'] }),
    texts: Object.fromEntries(fields.map((field) => [field, form[field]])),
    seen: numberIn(form, 'seen'),
  };
}

/** What a form that brings something back says, as `parseRestore` takes it. */
export const restoreIn = (form: Form): Record<string, unknown> => ({
  [form['what'] === 'undo' ? 'undo' : 'to']: numberIn(
    form,
    form['what'] === 'undo' ? 'undo' : 'to',
  ),
  seen: numberIn(form, 'seen'),
});

/** The file that a form brings, as JSON; `undefined` where it is none. */
export async function fileIn(form: Form): Promise<unknown> {
  const { file } = form;
  try {
    return JSON.parse(file instanceof File ? await file.text() : '') as unknown;
  } catch {
    return undefined;
  }
}

/** Where in the page the form stood; `''` for nowhere. */
export const anchorIn = (form: Form): string =>
  /^[a-z0-9-]{1,100}$/.test(textIn(form, 'at')) ? `#${textIn(form, 'at')}` : '';

export const textIn = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value : '';
};

const numberIn = (form: Form, name: string): unknown =>
  textIn(form, name) === '' ? undefined : Number(textIn(form, name));
