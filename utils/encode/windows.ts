/**
 * Consecutive sentences are read together, so that words are understood in the light of what stands round them: each
 * window takes sentences while their pieces are at most `most`. Gives the sentences of each, from and up to. A sentence
 * that is longer is a window of its own.
 */
export function windowsOf(pieces: readonly number[], most: number): [from: number, to: number][] {
  const windows: [from: number, to: number][] = [];
  let size = 0;
  pieces.forEach((count, at) => {
    const last = windows.at(-1);
    size += count;
    if (last && size <= most) last[1] = at + 1;
    else {
      windows.push([at, at + 1]);
      size = count;
    }
  });
  return windows;
}
