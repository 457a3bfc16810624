/** Where a piece stands, in bytes after the head. */
export type Place = [at: number, length: number];

/**
 * Writes a value of KV in pieces: a line of JSON that says what there is, then each piece as JSON,
 * compressed by itself, so that who wants one unpacks one.
 */
export class PieceWriter {
  readonly #pieces: Uint8Array[] = [];
  #at = 0;

  async put(value: unknown): Promise<Place> {
    const text = new Blob([JSON.stringify(value)]).stream();
    const packed = text.pipeThrough(new CompressionStream('gzip'));
    const piece = new Uint8Array(await new Response(packed).arrayBuffer());
    this.#pieces.push(piece);
    const place: Place = [this.#at, piece.length];
    this.#at += piece.length;
    return place;
  }

  /** All that was put, behind a head that says where it stands. */
  end(head: object): Uint8Array {
    const first = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
    const file = new Uint8Array(first.length + this.#at);
    file.set(first);
    let at = first.length;
    for (const piece of this.#pieces) {
      file.set(piece, at);
      at += piece.length;
    }
    return file;
  }
}

/** Reads what a `PieceWriter` wrote. */
export class PieceReader<Head> {
  readonly head: Head;
  readonly #bytes: Uint8Array;
  readonly #start: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#start = bytes.indexOf(10) + 1;
    this.head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, this.#start))) as Head;
  }

  async read([at, length]: Place): Promise<unknown> {
    const from = this.#start + at;
    const piece = new Blob([this.#bytes.subarray(from, from + length) as Uint8Array<ArrayBuffer>]);
    return new Response(piece.stream().pipeThrough(new DecompressionStream('gzip'))).json();
  }
}
