/**
 * The text of a request's body.
 *
 * @param most  bytes
 * @returns `undefined` for a body of more, of which no more is read than that
 */
export async function textWithin(request: Request, most: number): Promise<string | undefined> {
  const length = request.headers.get('content-length');
  if (length !== null) return Number(length) <= most ? request.text() : undefined;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > most) return undefined;
    parts.push(part);
  }
  return new Blob(parts).text();
}
