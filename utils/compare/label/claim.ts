import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { FUNCTION_WORDS } from '@/utils/text/en/functionWords';
import { readWords } from '@/utils/text/shared/terms';

/** Words of a label: more is a sentence. */
const MOST_WORDS = 5;

/** What a claim is about: the run of words of its first sentence that tells most and that its other sentences share. */
export function claimLabel([first, ...others]: Place[], sides: Side[]): string {
  const { account, words } = sides[first!.account]!;
  const { text } = account.sentences[first!.sentence]!;
  const { weights } = words[first!.sentence]!;
  const shared = (term: string) =>
    others.filter((place) => sides[place.account]!.words[place.sentence]!.weights.has(term)).length;
  const parts = readWords(text, account.article.language).map((word) => ({
    ...word,
    end: word.start + word.text.length,
    light: FUNCTION_WORDS.has(word.text.toLowerCase()),
    score: (weights.get(word.term) ?? 0) * (1 + shared(word.term)),
  }));
  let [label, most] = ['', 0];
  parts.forEach((from, at) => {
    let sum = 0;
    for (const [offset, to] of parts.slice(at, at + MOST_WORDS).entries()) {
      const between = offset === 0 ? '' : text.slice(parts[at + offset - 1]!.end, to.start);
      if (from.light || /[^\s'’-]/.test(between)) break;
      sum += to.score;
      if (!to.light && sum > most) [label, most] = [text.slice(from.start, to.end), sum];
    }
  });
  return label;
}
