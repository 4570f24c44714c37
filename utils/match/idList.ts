/**
 * Ids as bytes: where each ends (Uint32 each, little-endian), then their letters in UTF-8. Read from storage it costs a
 * copy, where a hundred thousand strings cost a tenth of a second; only the ids that are asked for become strings.
 */
export function packIds(ids: string[]): ArrayBuffer {
  const letters = ids.map((id) => new TextEncoder().encode(id));
  const head = ids.length * 4;
  const bytes = new Uint8Array(head + letters.reduce((sum, { length }) => sum + length, 0));
  const ends = new Uint32Array(bytes.buffer, 0, ids.length);
  let at = head;
  letters.forEach((id, place) => {
    bytes.set(id, at);
    at += id.length;
    ends[place] = at;
  });
  return bytes.buffer;
}

/** The id at a place of a list of `count` ids. */
export function idAt(list: ArrayBuffer, count: number, place: number): string {
  const ends = new Uint32Array(list, 0, count);
  const start = place === 0 ? count * 4 : ends[place - 1]!;
  return new TextDecoder().decode(new Uint8Array(list, start, ends[place]! - start));
}

export function unpackIds(list: ArrayBuffer, count: number): string[] {
  return Array.from({ length: count }, (_, place) => idAt(list, count, place));
}
