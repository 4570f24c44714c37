import type { Side } from '@/utils/link/side';
import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { isAdverb, isCalendarWord, isDeterminer, isLinking, isStop } from '@/utils/text/en/words/phraseWords';
import { wordAt } from '@/utils/text/shared/words/cursor';
import { readWords } from '@/utils/text/shared/words/terms';
import type { Token } from '@/utils/text/shared/words/tokens';
import type { PlacedClaim } from './place';

const MOST_WORDS = 5;
/** Behind these a noun phrase begins for certain. */
const OPENS = /^(?:of|in|for|on|with|by|against|about|over|under|from|at|into|between|among|during|after|before|and)$/;
/** Before these one has ended; before "the" or "it" the last word may be a verb. */
const CLOSES =
  /^(?:of|in|for|on|with|by|against|about|over|under|from|at|is|are|was|were|has|had|have|will|would|could|that|which|who|and|or|but|because|while|after|before|during|since|as|to)$/;
const ENDS_AS_VERB = /(?:ed|ing|ly)$/;

/** What a claim is about: the noun phrase of its lead that the other accounts share most of; empty where none is whole. */
export function claimLabel({ lead, places }: PlacedClaim, sides: Side[]): string {
  const { account } = sides[lead.account]!;
  const tokens = account.tokens[lead.sentence] ?? [];
  const others = places.filter((place) => place.account !== lead.account);
  const weightOf = (from: number, to: number): number => {
    const words = account.article.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    const own = sides[lead.account]!.words[lead.sentence]!.weights;
    const shared = readWords(words, account.article.language).filter(({ term }) =>
      others.some((place) => sides[place.account]!.words[place.sentence]!.weights.has(term)),
    );
    return shared.reduce((sum, { term }) => sum + (own.get(term) ?? 0), 0) / Math.sqrt(to - from);
  };
  let [best, most] = ['', 0];
  for (const [from, to] of nounPhrases(tokens)) {
    const weight = weightOf(from, to);
    if (weight > most) [best, most] = [account.article.text.slice(tokens[from]!.start, tokens[to - 1]!.end), weight];
  }
  return best;
}

/** Noun phrases whose two ends are certain, as ranges of tokens without their article. */
function nounPhrases(tokens: Token[]): [from: number, to: number][] {
  const phrases: [number, number][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const before = wordAt(tokens, at - 1);
    if (!isDeterminer(before) && !OPENS.test(before)) continue;
    let to = at;
    while (to < tokens.length && isInside(tokens, to)) to += 1;
    if (isWhole(tokens, at, to)) phrases.push([at, to]);
  }
  return phrases;
}

function isInside(tokens: Token[], at: number): boolean {
  const { kind, text, lower } = tokens[at]!;
  if (kind === 'sign')
    return text === '-' && tokens[at - 1]?.end === tokens[at]!.start && tokens[at + 1]?.start === tokens[at]!.end;
  return !(isStop(lower) || isLinking(lower) || isDeterminer(lower) || isSpeechVerb(lower) || isCalendarWord(lower));
}

function isWhole(tokens: Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  // One word alone seldom says which: "countries".
  if (words.length < 2 || words.length > MOST_WORDS || tokens[to - 1]!.kind !== 'word') return false;
  const last = tokens[to - 1]!.lower;
  if (ENDS_AS_VERB.test(last) || isAdverb(last) || /['’]s$/.test(last)) return false;
  const next = tokens[to];
  return next === undefined || (next.kind === 'sign' ? /^[,.;:]$/.test(next.text) : CLOSES.test(next.lower));
}
