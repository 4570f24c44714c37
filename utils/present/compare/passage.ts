/** The shortest words worth marking. */
const SHORTEST = 2;

/** The words of an article that were selected on a page, letter for letter; undefined where the article does not have them. */
export function passageIn(text: string, selected: string): string | undefined {
  const words = selected.split(/\s+/).filter((word) => word !== '');
  if (words.join('').length < SHORTEST) return undefined;
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+');
  return new RegExp(pattern, 'u').exec(text)?.[0];
}
