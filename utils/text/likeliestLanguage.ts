import { LANGUAGES } from './languages';

/** Kana stand in Japanese only; Han alone is read as Chinese. */
const SCRIPTS: [tag: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
];
const WORD = /\p{L}+/gu;
/** More text tells no more. */
const LONGEST = 20_000;

/** The tag of the supported language that a text is most likely in: by its script, else by whose function words stand in it most. */
export function likeliestLanguage(text: string): string {
  const start = text.slice(0, LONGEST);
  const script = SCRIPTS.find(([, letters]) => letters.test(start));
  if (script) return script[0];
  const words = start.toLowerCase().match(WORD) ?? [];
  const counts = LANGUAGES.map(({ tag, stem, functionWords }) => ({
    tag,
    count: words.filter((word) => functionWords.has(stem(word))).length,
  }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).tag;
}
