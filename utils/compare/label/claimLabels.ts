import type { Offsets } from '@/utils/compare/kinds/kind';
import { type SentenceWord, wordsOf } from '@/utils/compare/kinds/wordsOf';
import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { normalizedWord } from '@/utils/read/voice/naming';
import { type Clause, clausesOf } from '@/utils/text/en/clauses/clauses';
import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import type { Token } from '@/utils/text/shared/words/tokens';
import { isEnglish, scoredPhrases } from './phrases';
import { type Speaker, speakerOf } from './speakers';
import { type Tells, tellsIn } from './tells';

/** Who did what says more than a noun phrase. */
const CLAUSE = 2.5;
/** Sentences beside the one that a passage is shown for only lead up to it. */
const BESIDE = 0.5;
/** Fewer words that tell something leave open what was done. */
const LEAST_WORDS = 3;
const ENOUGH_WORDS = 6;
/** A "sentence" with more is a list. */
const MOST_TOKENS = 200;
/** Beside what somebody says stands when and where it was said: worse than the name, but where another account tells of it too. */
const UNSAID = 0.3;
/** "…, she told reporters on Friday." */
const LONGEST_CREDIT = 8;

interface Scored {
  text: string;
  score: number;
  saysWhoDidWhat?: boolean;
}

/**
 * What a claim may be called, best first: who did what, as its sentence says, behind who says it; what it is about; who says it.
 * `own` holds its sentences in one account, the one that matters first, `others` those of other accounts.
 */
export function claimLabels(own: Place[], others: Place[], sides: Side[]): string[] {
  const [lead, ...rest] = own;
  if (lead === undefined) return [];
  const first = labelsOf(lead, [...rest, ...others], sides);
  // Where the sentence itself says who did what, no other is asked.
  const labels = first.some(({ saysWhoDidWhat }) => saysWhoDidWhat)
    ? first
    : [
        ...first,
        ...rest.flatMap((place) => labelsBeside(place, [...own.filter((one) => one !== place), ...others], sides)),
      ];
  return labels.toSorted((a, b) => b.score - a.score).map(({ text }) => text.replace(/\s+/g, ' '));
}

/** Who speaks in another sentence heads none. */
function labelsBeside(place: Place, others: Place[], sides: Side[]): Scored[] {
  const found = labelsOf(place, others, sides).filter(({ score }) => score > 0);
  return found.map((one) => ({ ...one, score: one.score * BESIDE }));
}

function labelsOf(place: Place, others: Place[], sides: Side[]): Scored[] {
  const { account } = sides[place.account]!;
  const speaker = speakerOf(place, sides);
  const english = isEnglish(account.article);
  // "Vermont" says little where more may be cut out.
  const phrases = scoredPhrases(place, others, sides).filter(({ text }) => !english || /\s/.test(text));
  const unsaid = others.some((other) => other.account !== place.account) ? UNSAID : 0;
  const said = speaker && spokenPart(account.tokens[place.sentence]!, speaker);
  return [
    ...(english ? scoredClauses(place, others, sides, speaker) : []),
    ...(speaker ? [{ text: speaker.text, score: 0 }] : []),
    ...phrases.flatMap((phrase): Scored[] => {
      if (!speaker || !said) return [phrase];
      const isSaid = said.some(({ start, end }) => phrase.start >= start && phrase.end <= end);
      if (isNameOf(phrase.text, speaker)) return [];
      return [isSaid ? phrase : { ...phrase, score: phrase.score * unsaid }];
    }),
  ];
}

/** What of a sentence is its speaker's: what stands in quotation marks, else what stands behind the verb or before it. */
function spokenPart(tokens: Token[], { quoted }: Speaker): Offsets[] {
  const verb = tokens.findIndex(({ lower }) => isSpeechVerb(lower));
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  if (verb === -1) return [...quoted, { start: first.start, end: last.end }];
  const credit = creditIn(tokens);
  // Behind its quotation stands who the speaker is, and where it was said.
  if (quoted.some(({ start }) => start < tokens[verb]!.start)) return quoted;
  if (credit !== undefined) return [...quoted, { start: first.start, end: tokens[credit]!.start }];
  return tellsBehind(tokens, verb) ? [...quoted, { start: tokens[verb]!.end, end: last.end }] : quoted;
}

/** The place of the comma in "The hatch was left open, the master said." */
function creditIn(tokens: Token[]): number | undefined {
  const verb = tokens.findLastIndex(({ lower }) => isSpeechVerb(lower) && !lower.endsWith('ing'));
  const sign = tokens
    .slice(0, Math.max(0, verb))
    .findLastIndex(({ kind, text }) => kind === 'sign' && /^[,"”]$/.test(text));
  return sign > 3 && verb - sign <= LONGEST_CREDIT && tokens.length - verb <= LONGEST_CREDIT ? sign : undefined;
}

/** "insisted | on the plan" is an act; "said on Friday | that" tells. */
function tellsBehind(tokens: Token[], verb: number): boolean {
  if (!/^(?:on|at|by|with|for|to|in|of|from|against|about)$/.test(tokens[verb + 1]?.lower ?? '')) return true;
  const behind = tokens.slice(verb, verb + LONGEST_CREDIT);
  const that = behind.findIndex(({ lower, kind }) => lower === 'that' || kind === 'sign');
  return behind[that]?.lower === 'that';
}

function scoredClauses(place: Place, others: Place[], sides: Side[], speaker?: Speaker): Scored[] {
  const { account } = sides[place.account]!;
  const tokens = wordsOf(sides[place.account]!, place.sentence).slice(0, MOST_TOKENS);
  const tells = tellsIn(place, others, sides);
  return clausesOf(tokens).flatMap((clause): Scored[] => {
    const words = tokens.slice(clause.from, clause.to);
    const text = account.article.text.slice(words[0]!.start, words.at(-1)!.end);
    const score = CLAUSE * scoreOf(words, tells);
    if (score === 0 || text.includes('\n')) return [];
    const inQuote = speaker?.quoted.some(({ start, end }) => words[0]!.start >= start && words[0]!.start < end);
    if (!inQuote && !isSomebodys(tokens, clause)) return [{ text, score, saysWhoDidWhat: true }];
    if (speaker && isNameOf(text, speaker))
      return clause.told || inQuote ? [] : [{ text, score, saysWhoDidWhat: true }];
    return speaker ? [{ text: `${speaker.text}: ${text}`, score, saysWhoDidWhat: true }] : [];
  });
}

function scoreOf(words: Token[], tells: Tells): number {
  const best = words.map(tells).filter((one) => one > 0);
  if (best.length < LEAST_WORDS) return 0;
  return best
    .sort((a, b) => b - a)
    .slice(0, ENOUGH_WORDS)
    .reduce((sum, one) => sum + one, 0);
}

function isNameOf(text: string, { name }: Speaker): boolean {
  const words = text.split(/\s+/).map(normalizedWord);
  return name.length > 0 && words.includes(name.at(-1)!);
}

/** Whether somebody who cannot be named says it: the account does not. */
function isSomebodys(tokens: SentenceWord[], { from, to, told }: Clause): boolean {
  const opened = tokens.slice(0, from).filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 1;
  return told || opened || tokens[from]!.quoted || (creditIn(tokens) ?? 0) >= to;
}
