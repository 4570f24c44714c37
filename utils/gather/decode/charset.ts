import { guessCharset } from './guessCharset';

/** Encodings whose bytes are valid UTF-8 too, so only a declaration can tell: "iso-2022-jp", "utf-7", "hz-gb-2312". */
const SEVEN_BIT = /^(?:iso-2022|hz|utf-7)/i;
/** Byte order marks, and the start of a document in UTF-16 that has none: "<?" or "<r" with a zero byte at each letter. */
const STARTS: [start: (number | undefined)[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00, undefined, 0x00], 'utf-16le'],
  [[0x00, 0x3c, 0x00, undefined], 'utf-16be'],
];
/** A declaration stands at the very start; HTML allows 1,024 bytes for it. */
const DECLARED_WITHIN = 1_024;
/** So many letters of UTF-8 for one broken byte make a text UTF-8 all the same: in others chance makes one for ten. */
const LETTERS_FOR_ONE_BROKEN = 2;

/**
 * The text of an answer. Outlets often declare one charset and send another, so what is UTF-8, a letter cut in half aside,
 * is taken as such whatever the declarations say; other bytes follow the document's own declaration, then the header's,
 * then what its letters look like, then windows-1252.
 */
export function decodeBody(bytes: Uint8Array, contentType = ''): string {
  const marked = STARTS.find(([start]) => start.every((byte, at) => byte === undefined || bytes[at] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  const declared = [declaredIn(bytes), /charset\s?=\s?["']?([\w-]+)/i.exec(contentType)?.[1]];
  const sevenBit = declared.filter((label) => label !== undefined && SEVEN_BIT.test(label));
  for (const label of sevenBit) {
    const text = label && decodeAs(label, bytes);
    if (text !== undefined && label) return text;
  }
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(utf8)) return utf8;
  for (const label of [...declared, guessCharset(bytes), 'windows-1252']) {
    const text = label && decodeAs(label, bytes);
    if (text !== undefined && label) return text;
  }
  return utf8;
}

function isUtf8(decoded: string): boolean {
  const broken = decoded.match(/\uFFFD/g)?.length ?? 0;
  if (broken === 0) return true;
  const letters = decoded.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  return letters >= broken * LETTERS_FOR_ONE_BROKEN;
}

/** `<?xml version="1.0" encoding="ISO-8859-1"?>`, `<meta charset="euc-kr">`. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  return /(?:encoding|charset)\s?=\s?["']?([\w-]+)/i.exec(start)?.[1];
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
