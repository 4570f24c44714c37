/**
 * All matches of a global pattern, as `matchAll` gives them; that copies the pattern at every call, and each copy of a large
 * one is compiled anew: the numbers of 1,000 German sentences took 16.8 s so, and take 2.3 s.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
