import type { Context } from 'hono';

/** The fields of a posted form. */
export interface Form {
  has: (name: string) => boolean;
  /** What was typed, as browsers send it, with plain line ends; `''` where there is no such field. */
  text: (name: string) => string;
  all: (name: string) => string[];
  file: (name: string) => File | undefined;
}

/** Reads a posted form; one that is none is empty. */
export async function formOf(c: Context): Promise<Form> {
  const data = await c.req.formData().catch(() => new FormData());
  const texts = (name: string): string[] =>
    data.getAll(name).flatMap((value) => (typeof value === 'string' ? [value] : []));
  return {
    has: (name) => data.has(name),
    text: (name) => (texts(name)[0] ?? '').replace(/\r\n?/g, '\n'),
    all: texts,
    file: (name) => data.getAll(name).find((value): value is File => typeof value !== 'string'),
  };
}
