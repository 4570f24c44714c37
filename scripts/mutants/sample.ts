/** So many of a list, the same for the same seed whatever else is asked for. */
export function sample<One extends { id: string }>(all: One[], count: number, seed: number): One[] {
  const places = new Map(all.map((one) => [one, hash(`${seed} ${one.id}`)]));
  return all.toSorted((a, b) => places.get(a)! - places.get(b)!).slice(0, count);
}

/** FNV-1a, with its bits mixed: ids that differ in a digit come far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}
