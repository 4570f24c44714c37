/** Encodings whose bytes are valid UTF-8 too, so only a declaration can tell: "iso-2022-jp", "utf-7", "hz-gb-2312". */
const SEVEN_BIT = /^(?:iso-2022|hz|utf-7)/i;
const BYTE_ORDER_MARKS: [mark: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** A declaration stands at the very start; HTML allows 1,024 bytes for it. */
const DECLARED_WITHIN = 1_024;

/**
 * The text of an answer. Outlets often declare one charset and send another, so valid UTF-8 is taken as such whatever
 * the declarations say; other bytes follow the document's own declaration, then the header's, then windows-1252.
 */
export function decodeBody(bytes: Uint8Array, contentType = ''): string {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  const declared = [declaredIn(bytes), /charset\s?=\s?"?([\w-]+)/i.exec(contentType)?.[1]];
  const sevenBit = declared.filter((label) => label !== undefined && SEVEN_BIT.test(label));
  for (const label of [...sevenBit, 'utf-8', ...declared, 'windows-1252']) {
    const text = label && decodeAs(label, bytes);
    if (text !== undefined && label) return text;
  }
  return new TextDecoder('utf-8').decode(bytes);
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
