import type { Token } from '../words/tokens';
import type { NumberPhrase } from './numberPhrase';

/** What a language says of the phrases in which things are counted. */
export interface PhraseWords {
  /** Words that end such a phrase, and say nothing themselves; lower case. */
  stop: ReadonlySet<string>;
  /** Words inside it that say nothing of what is counted. */
  pass: ReadonlySet<string>;
  stem(word: string): string;
  /** Between a number and the whole that it is of: "214 | de los | 520 trenes". */
  ofWhole?: RegExp;
  /** Whether the noun has a capital, so that it is told from the adjectives before it. */
  nounsAreCapital?: boolean;
}

/** Content words that are enough to know what is counted, and tokens looked at for them. */
const ENOUGH = 4;
const REACH = 8;
const ENOUGH_BEFORE = 2;

/** What a number from `start` to `end` counts, in stems, nearest first: the phrase behind it, then the words before it. */
export function countedBeside(
  tokens: Token[],
  start: number,
  end: number,
  words: PhraseWords,
): { stems: string[]; head?: string } {
  const at = tokens.findIndex((token) => token.start >= end);
  const phrase = at === -1 ? [] : phraseFrom(tokens, at, words);
  const last = tokens.findLastIndex((token) => token.end <= start);
  const before = wordsBefore(tokens, last, words);
  const noun = words.nounsAreCapital ? phrase.find(({ text }) => /^\p{Lu}/u.test(text)) : phrase[0];
  const stems = [...phrase, ...before].map(({ lower }) => words.stem(lower));
  return { stems: [...new Set(stems)], ...(noun && { head: words.stem(noun.lower) }) };
}

function phraseFrom(tokens: Token[], from: number, { stop, pass }: PhraseWords): Token[] {
  const phrase: Token[] = [];
  for (const token of tokens.slice(from, from + REACH)) {
    if (token.text === '-' || pass.has(token.lower)) continue;
    if (token.kind !== 'word' || stop.has(token.lower) || phrase.length === ENOUGH) break;
    phrase.push(token);
  }
  return phrase;
}

function wordsBefore(tokens: Token[], last: number, { stop, pass }: PhraseWords): Token[] {
  const words: Token[] = [];
  for (let at = last; at > last - REACH && at >= 0 && words.length < ENOUGH_BEFORE; at -= 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') break;
    if (!stop.has(token.lower) && !pass.has(token.lower)) words.push(token);
  }
  return words;
}

/** "214 de los 520 trenes" counts trains twice: the first number counts what the second does. */
export function withWholes(
  phrases: NumberPhrase[],
  textBetween: (start: number, end: number) => string,
  { ofWhole }: PhraseWords,
): NumberPhrase[] {
  return phrases.map((phrase, at) => {
    const whole = phrases[at + 1];
    if (phrase.form !== 'count' || phrase.head || whole?.head === undefined || whole.form !== 'count') return phrase;
    if (!ofWhole?.test(textBetween(phrase.end, whole.start))) return phrase;
    return { ...phrase, head: whole.head, counted: [...new Set([...whole.counted, ...phrase.counted])] };
  });
}
