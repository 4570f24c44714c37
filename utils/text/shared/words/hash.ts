/** 32-bit FNV-1a hash of a string's UTF-16 units, as an unsigned number. Among 200,000 words about five collide. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  // A last mix, so that the low bits, by which tables are addressed, depend on every letter.
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
