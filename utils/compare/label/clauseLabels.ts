import { type SentenceWord, wordsOf } from '@/utils/compare/kinds/wordsOf';
import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { normalizedWord } from '@/utils/read/voice/naming';
import { withoutAsides } from '@/utils/text/en/clauses/asides';
import { lettersIn } from '@/utils/text/en/clauses/phraseEnd';
import { cutsQuotes, isQuote, misplacedClose } from '@/utils/text/en/clauses/quoteMarks';
import { type Clause, shortenedClauses } from '@/utils/text/en/clauses/shortened';
import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { ARTICLES, JOINERS } from '@/utils/text/en/words/nounPhraseWords';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { OF_KNOWN_PRONOUN, opensWithPronoun, worthOf } from './clauseWorth';
import type { Speaker } from './speakers';
import { type Tells, tellsIn } from './tells';
import { wordsAsText } from './wordsAsText';

/** "A night to forget": no clause is known of it. */
const OF_FRAGMENT = 0.4;
const FIRST_PERSON = /^(?:i|we|my|our|us|me|you|your|let's)(?:'|$)/;
/** Fewer words that tell something leave open what was done. */
const LEAST_WORDS = 2;
const ENOUGH_WORDS = 6;
/** A "sentence" with more is a list, and what a head holds stands well within these. */
export const MOST_TOKENS = 200;
/** "…, she told reporters on Friday." */
const LONGEST_CREDIT = 8;
const SUBORDINATES =
  /^(?:after|as|when|while|who|which|whose|where|but|because|although|though|since|before|until|if)$/;
/** Whom a pronoun means, a sentence before tells; its clause is not cut sooner than this. */
const LEAST_CUT_LETTERS = 40;
/** Words of an utterance that is cut, and of one that is told whole. */
const LEAST_UTTERANCE = 5;
const LEAST_SAID = 4;
/** A sentence of which no clause is known is told whole where it is that short. */
const SHORT_LETTERS = 75;
const SHORT_WORDS = 4;

/** What a claim may be called, with how much it tells. */
export interface Scored {
  text: string;
  score: number;
  saysWhoDidWhat?: boolean;
  /** Its sentence goes on with as much as it tells. */
  isCutShort?: boolean;
}

interface ScoredClause extends Scored {
  clause: Clause;
}

/** What a sentence says, cut out of it, behind who says it where that is known; all of a short one where nothing can be cut out. */
export function scoredClauses(place: Place, others: Place[], sides: Side[], most: number, speaker?: Speaker): Scored[] {
  const tokens = withoutAsides(wordsOf(sides[place.account]!, place.sentence).slice(0, MOST_TOKENS));
  const tells = tellsIn(place, others, sides);
  const scored = (clause: Clause): ScoredClause[] => {
    const words = tokens.slice(clause.from, clause.to);
    const text = textOf(words);
    const worth = worthOf(text, speaker !== undefined && isCredited(tokens, clause));
    const score = worth * scoreOf(words, tells, isAll(tokens, clause) ? 1 : LEAST_WORDS);
    const texts =
      score === 0 || (!isAll(tokens, clause) && (isOpenEnded(words) || saysLittle(tokens, clause)))
        ? []
        : labelsOfClause(tokens, clause, speaker);
    return texts.map((text) => ({
      text,
      score,
      saysWhoDidWhat: worth >= OF_KNOWN_PRONOUN,
      isCutShort: isCutShort(tokens, clause, most, speaker),
      clause,
    }));
  };
  const found = shortenedClauses(tokens, most).flatMap(scored);
  if (found.length > 0) return behindSpeaker(found, tokens);
  const score = OF_FRAGMENT * scoreOf(tokens, tells, 1);
  return score === 0 ? [] : shortSentence(tokens, speaker).map((text) => ({ text, score }));
}

/** "Ines Holm: the board met" rather than "Ines Holm said the board met". */
function behindSpeaker(found: ScoredClause[], tokens: SentenceWord[]): ScoredClause[] {
  const told = found.filter(({ text, clause }) => text.includes(': ') && isCredited(tokens, clause));
  const isIn = (one: Clause, other: Clause) => one.from >= other.from && one.from < other.to;
  return found.filter(({ clause }) => isCredited(tokens, clause) || !told.some((one) => isIn(one.clause, clause)));
}

/** "was | not", "directly and": what it leads to is cut off. */
function isOpenEnded(words: Token[]): boolean {
  const { lower } = words.at(-1)!;
  return JOINERS.has(lower) || ARTICLES.has(lower);
}

/** "“You know”", "It was | as if", "adding, “Harbour action”": cut so soon it tells less than the sentence as it begins. */
function saysLittle(tokens: SentenceWord[], clause: Clause): boolean {
  const words = tokens.slice(clause.from, clause.to);
  const letters = words.at(-1)!.end - words[0]!.start;
  if (opensWithPronoun(words[0]!.lower) && letters < LEAST_CUT_LETTERS) return true;
  // "we shall see,” |" is all that is said.
  const ends = tokens.slice(clause.to, clause.to + 2);
  const isEnd = isMark(ends[0]) || (ends[0]?.kind === 'sign' && isMark(ends[1]));
  const least = isEnd ? LEAST_SAID : LEAST_UTTERANCE;
  if (isUtterance(tokens, clause)) return wordsIn(words) < least;
  const marks = words.flatMap((word, at) => (isMark(word) ? [at] : []));
  return !isEnd && marks.length % 2 === 1 && wordsIn(words.slice(marks.at(-1))) < least;
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && isQuote(token);
}

function wordsIn(words: Token[]): number {
  return words.filter(({ kind }) => kind === 'word').length;
}

/** Whether somebody of the sentence says it. */
function isCredited(tokens: SentenceWord[], clause: Clause): boolean {
  return clause.told || isUtterance(tokens, clause) || (creditIn(tokens) ?? 0) >= clause.to;
}

/** A short sentence or utterance, whole. */
function shortSentence(tokens: SentenceWord[], speaker: Speaker | undefined): string[] {
  const closes = tokens.findIndex(({ text }, at) => at > 0 && /^["”]$/.test(text));
  // "“No pilot” was hurt": what it quotes is a part of the sentence.
  const isQuoted = /^["“]$/.test(tokens[0]?.text ?? '') && closes !== -1 && /^[,.?!]$/.test(tokens[closes - 1]!.text);
  const words = isQuoted ? tokens.slice(1, closes) : tokens;
  const text = textOf(words).replace(/[\s,.;:]+$/, '');
  const isShort = text.length <= SHORT_LETTERS && wordsIn(words) >= SHORT_WORDS;
  // "After the vote:", "and then", an utterance that goes on
  if (!isShort || /:$/.test(textOf(words)) || !/^["“]?\p{Lu}/u.test(text) || (!isQuoted && /["“”]/.test(text)))
    return [];
  return [isQuoted ? `${speaker ? `${speaker.text}: ` : ''}“${text}”` : text];
}

/** A short sentence says all that it says. */
function isAll(tokens: Token[], { to }: Clause): boolean {
  return tokens.slice(to).every(({ kind }) => kind === 'sign');
}

/** How much of the room a clause that is cut takes at least. */
const LEAST_OF_ROOM = 0.5;

function isCutShort(tokens: SentenceWord[], clause: Clause, most: number, speaker: Speaker | undefined): boolean {
  const isAllSaid = speaker !== undefined && isCredited(tokens, clause);
  return !isAllSaid && !isAll(tokens, clause) && lettersIn(tokens, clause.from, clause.to) < LEAST_OF_ROOM * most;
}

/** The clause as its account may say it, behind who says it; none where that is not known. */
function labelsOfClause(tokens: SentenceWord[], clause: Clause, speaker: Speaker | undefined): string[] {
  const words = tokens.slice(clause.from, clause.to);
  const text = textOf(words);
  const [first] = words as [SentenceWord];
  const inQuote =
    isUtterance(tokens, clause) || speaker?.quoted.some(({ start, end }) => first.start >= start && first.start < end);
  const isTold = clause.told || (creditIn(tokens) ?? 0) >= clause.to;
  if (!inQuote && !isTold) return [text];
  // Somebody else's words, or none's, stand behind the quotation.
  if (inQuote && /["”]/.test(text)) return [];
  const quoted = /^(?:the|an?)$/.test(wordAt(tokens, clause.from - 1))
    ? `${tokens[clause.from - 1]!.text} ${text}`
    : text;
  if (inQuote && (!speaker || words.some(({ lower }) => FIRST_PERSON.test(lower))))
    return [`${speaker ? `${speaker.text}: ` : ''}“${quoted}”`];
  return !speaker || isNameOf(text, speaker) ? [] : [`${speaker.text}: ${text}`];
}

/** The words, and a quotation mark that was cut off. */
function textOf(words: Token[]): string {
  const text = wordsAsText(words);
  const [opens, straight] = [text.split('“').length - text.split('”').length, text.split('"').length - 1];
  return opens > 0 ? `${text}”` : straight % 2 === 1 ? `${text}"` : text;
}

function scoreOf(words: Token[], tells: Tells, least: number): number {
  const best = words.map(tells).filter((one) => one > 0);
  if (best.length < least) return 0;
  return best
    .sort((a, b) => b - a)
    .slice(0, ENOUGH_WORDS)
    .reduce((sum, one) => sum + one, 0);
}

export function isNameOf(text: string, { name }: Speaker): boolean {
  const words = text.split(/\s+/).map((word) => normalizedWord(word.replace(/[,.;:]+$/, '')));
  return name.length > 0 && words.includes(name.at(-1)!);
}

/** Whether it stands in quotation marks that open before it, or before one set at its end as if it opened there. */
function isUtterance(tokens: SentenceWord[], { from }: Clause): boolean {
  const close = misplacedClose(tokens);
  if (close !== undefined) return from < close;
  return tokens[from]!.quoted || cutsQuotes(tokens.slice(0, from));
}

/** The place of the comma in "The hatch was left open, the master said." */
function creditIn(tokens: Token[]): number | undefined {
  const verb = tokens.findLastIndex(({ lower }) => isSpeechVerb(lower) && !lower.endsWith('ing'));
  const sign = tokens
    .slice(0, Math.max(0, verb))
    .findLastIndex(({ kind, text }) => kind === 'sign' && /^[,"”]$/.test(text));
  // "…, after Tarn, Delby and other boards announced it"
  const before = tokens.slice(Math.max(0, verb - LONGEST_CREDIT), verb);
  if (before.some(({ lower }) => SUBORDINATES.test(lower))) return undefined;
  return sign > 3 && verb - sign <= LONGEST_CREDIT && tokens.length - verb <= LONGEST_CREDIT ? sign : undefined;
}
