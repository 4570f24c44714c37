import type { Cluster } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { nounPhrases } from '@/utils/text/en/words/nounPhrases';
import { isRoleNoun } from '@/utils/text/en/words/roleNouns';
import { isCapital } from '@/utils/text/shared/words/cursor';
import { nameRuns } from '@/utils/text/shared/words/nameRuns';
import { readWords } from '@/utils/text/shared/words/terms';
import type { Token } from '@/utils/text/shared/words/tokens';

interface Phrase {
  from: number;
  to: number;
  opensSurely: boolean;
}

/** A phrase behind an article is surely whole in front; one word says less than two. */
const SURELY = 1.25;
const ONE_WORD = 0.6;
/** "Fox News", "the former president": who is in the story says less than what it is about. */
const NAME = 0.8;
const ROLE = 0.5;
/** Who is quoted says what it is about only where nothing else does. */
const SPEAKER = 0.4;
/** What makes a phrase tell is what of it stands in few sentences: from here on more words add little. */
const ENOUGH_WORDS = 4;

/**
 * What a claim may be called: the noun phrases of its sentences in one account, as they stand there, what tells most of it
 * and what its other sentences, here and in other accounts, share first. Empty where no phrase can be cut out whole.
 */
export function claimPhrases(own: Place[], others: Place[], sides: Side[]): string[] {
  return own
    .flatMap((place) => scoredPhrases(place, [...own.filter((one) => one !== place), ...others], sides))
    .toSorted((a, b) => b.score - a.score)
    .map(({ text }) => text.replace(/\s+/g, ' '));
}

/** What a row about a mention may be called: the noun phrase of its sentence, beside the mention, that tells most; or nothing. */
export function phraseBeside(mention: MentionInContext, cluster: Cluster, sides: Side[]): string {
  const others = cluster.filter(({ account }) => account !== mention.account);
  return scoredPhrases(mention, others, sides)
    .filter(({ start, end }) => end <= mention.start || start >= mention.end)
    .map(({ text, start, end, score }) => ({ text, score: score * nearness(mention, start, end) }))
    .reduce((best, one) => (one.score > best.score ? one : best), { text: '', score: 0 })
    .text.replace(/\s+/g, ' ');
}

/** Half as much at this many letters off: what stands near a date is what happened then. */
const NEAR = 40;

function nearness({ start, end }: { start: number; end: number }, from: number, to: number): number {
  return NEAR / (NEAR + Math.max(start - to, from - end));
}

interface ScoredPhrase {
  text: string;
  /** Offsets into the article's text. */
  start: number;
  end: number;
  score: number;
}

function scoredPhrases({ account: at, sentence }: Place, others: Place[], sides: Side[]): ScoredPhrase[] {
  const { account, words } = sides[at]!;
  const { article } = account;
  const tokens = account.tokens[sentence]!;
  const { start, text } = account.sentences[sentence]!;
  const terms = new Map(readWords(text, article.language).map((word) => [start + word.start, word.term]));
  const { weights } = words[sentence]!;
  const shared = (term: string) =>
    others.filter((place) => sides[place.account]!.words[place.sentence]!.weights.has(term)).length;
  const tells = (token: Token) => {
    const term = terms.get(token.start) ?? '';
    return (weights.get(term) ?? 0) * (1 + shared(term));
  };
  const phrases = phrasesOf(tokens, article.language).filter((phrase) => !isCommonWord(tokens, phrase));
  const scored = phrases.map((phrase) => {
    const own = tokens.slice(phrase.from, phrase.to);
    const best = own.map(tells).sort((a, b) => b - a);
    const sum = best.slice(0, ENOUGH_WORDS).reduce((total, one) => total + one, 0);
    const score =
      sum *
      (phrase.opensSurely ? SURELY : 1) *
      (own.length === 1 ? ONE_WORD : 1) *
      (own.every(isCapital) ? NAME : isRoleNoun(own.at(-1)!.lower) ? ROLE : 1) *
      (speaks(tokens, phrase) ? SPEAKER : 1);
    const [from, to] = [own[0]!.start, own.at(-1)!.end];
    return { text: article.text.slice(from, to), start: from, end: to, score };
  });
  return scored.filter(({ text: phrase, score }) => score > 0 && !/\n/.test(phrase));
}

/** "campaign" could head any row of a story. */
function isCommonWord(tokens: Token[], { from, to }: Phrase): boolean {
  return to - from === 1 && !isCapital(tokens[from]);
}

/** "the mayor | said", "said the mayor" */
function speaks(tokens: Token[], { from, to }: Phrase): boolean {
  const near = [tokens[to], tokens[from - 1], tokens[from - 2]];
  return near.some((token) => token !== undefined && isSpeechVerb(token.lower));
}

function phrasesOf(tokens: Token[], language = 'en'): Phrase[] {
  return /^en\b/i.test(language) ? nounPhrases(tokens) : nameRuns(tokens);
}
