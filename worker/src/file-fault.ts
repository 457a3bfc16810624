/** Why a file was not taken: it is no JSON, none that was exported here, or in this place not as it was exported. */
export type FileFault =
  | { is: 'notJson' | 'notExported' }
  | { is: 'changed'; field: string; detail: string };

/**
 * What to tell an owner of a file that cannot be read.
 *
 * @param body   what `jsonIn` read
 * @param fault  the first thing in it that is wrong
 */
export function fileFaultOf(body: unknown, fault: { field: string; detail: string }): FileFault {
  if (body === undefined) return { is: 'notJson' };
  return /^(file|format|version)$/.test(fault.field)
    ? { is: 'notExported' }
    : { is: 'changed', ...fault };
}
