/** The JSON that a form's file holds; `undefined` where there is no file, or none that is JSON. */
export async function jsonIn(file: File | undefined): Promise<unknown> {
  try {
    return JSON.parse((await file?.text()) ?? '') as unknown;
  } catch {
    return undefined;
  }
}
