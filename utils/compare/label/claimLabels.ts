import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { hasVerbAhead, isFiniteVerb } from '@/utils/text/en/clauses/finiteVerb';
import { isInnerSign } from '@/utils/text/en/clauses/innerSign';
import { BEFORE_SUBJECT } from '@/utils/text/en/clauses/openings';
import { isQuote } from '@/utils/text/en/clauses/quoteMarks';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { isNameOf, type Scored, scoredClauses } from './clauseLabels';
import { isEnglish, scoredPhrases } from './phrases';
import { OF_CLAIM, sentenceStart } from './sentenceStart';
import { speakerOf } from './speakers';

/** Sentences beside the one that a passage is shown for only lead up to it. */
const BESIDE = 0.5;
/** An utterance with fewer words is told with its sentence. */
const LEAST_UTTERANCE = 5;
/** What follows with fewer tokens adds to what is told before it. */
const LEAST_TELLING = 8;

/**
 * What a claim may be called, best first: who did what, as its sentence says, behind who says it; where that cannot be cut out,
 * how its sentence begins. `own` holds its sentences in one account, the one that matters first, `others` those of other accounts.
 */
export function claimLabels(own: Place[], others: Place[], sides: Side[]): string[] {
  const [lead, ...rest] = own;
  if (lead === undefined) return [];
  const found = labelsOf(lead, [...rest, ...others], sides);
  const starts = own.map((place) => claimStart(place, sides)).filter((text) => text !== '');
  // Where the sentence itself says who did what, no other is asked; where nothing can be cut out of it, it is told itself.
  const isEnough = found.some(({ saysWhoDidWhat }) => saysWhoDidWhat) || (found.length === 0 && starts.length > 0);
  const beside = isEnough
    ? []
    : rest.flatMap((place) => labelsBeside(place, [...own.filter((one) => one !== place), ...others], sides));
  const labels = [...found, ...beside].toSorted((a, b) => b.score - a.score);
  return [...labels.map(({ text }) => text.replace(/\s+/g, ' ')), ...starts];
}

/** Who speaks in another sentence heads none. */
function labelsBeside(place: Place, others: Place[], sides: Side[]): Scored[] {
  const found = labelsOf(place, others, sides).filter(({ score }) => score > 0);
  return found.map((one) => ({ ...one, score: one.score * BESIDE }));
}

function labelsOf(place: Place, others: Place[], sides: Side[]): Scored[] {
  const speaker = speakerOf(place, sides);
  if (isEnglish(sides[place.account]!.account.article)) return scoredClauses(place, others, sides, speaker);
  const phrases = scoredPhrases(place, others, sides);
  if (!speaker) return phrases;
  return [{ text: speaker.text, score: 0 }, ...phrases.filter(({ text }) => !isNameOf(text, speaker))];
}

/** How its sentence begins, behind who says it where it opens with an utterance. */
function claimStart(place: Place, sides: Side[]): string {
  const { account } = sides[place.account]!;
  const { text } = account.article;
  const tokens = account.tokens[place.sentence]!;
  const english = isEnglish(account.article);
  const speaker = english ? speakerOf(place, sides) : undefined;
  const said = speaker?.quoted.find(({ start, end }) =>
    tokens.slice(0, 2).some((one) => one.start >= start && one.start < end),
  );
  const uttered = said ? tokens.filter(({ start, end }) => start >= said.start && end <= said.end) : [];
  if (speaker === undefined || uttered.filter(({ kind }) => kind === 'word').length < LEAST_UTTERANCE)
    return sentenceStart(english ? tellingPart(tokens) : tokens, text, english, OF_CLAIM);
  return `${speaker.text}: “${sentenceStart(uttered, text, english, OF_CLAIM).replace(/^["“]|["”]$/g, '')}”`;
}

const INTERJECTION = /^(?:well|oh|however|meanwhile|sadly|unfortunately|indeed|still|besides)$/;
const PRONOUN = /^(?:he|she|it|they|we|i|you|this|that|there)(?:'|$)/;

/** From "the plan" on of "Well, it is early yet, but the plan …": of whom a pronoun means, another sentence tells. */
function tellingPart(tokens: Token[]): Token[] {
  const isComma = (at: number) => tokens[at]?.text === ',';
  const from = INTERJECTION.test(wordAt(tokens, 0)) && isComma(1) ? 2 : 0;
  const but = tokens.findIndex(({ lower }, at) => lower === 'but' && isComma(at - 1));
  const isTold = PRONOUN.test(wordAt(tokens, from)) && tokens.length - but > LEAST_TELLING && !tokens.some(isQuote);
  return fromSubject(tokens.slice(but !== -1 && isTold ? but + 1 : from));
}

/** Opens a clause of its own before the main one; what is said under a condition is not said without it. */
const SUBORDINATE = /^(?:while|when|as|before|after|since|although|though|because|once|until|whereas)$/;
/** "But had the board known it, …", "With the exception of Tarn, …": what follows is not said, or not of all, without it. */
const BEARS_ON_IT = /^(?:but|and|yet|with|within|without|unlike|besides|under|by|given|instead|like)$/;
/** What stands behind a comma and goes on with what stands before it. */
const GOES_ON =
  /^(?:and|or|but|nor|who|whom|whose|which|that|where|when|as|while|if|unless|including|especially|with|in|on|at)$/;
const MOST_BEFORE = 40;

/** "the board closed the quay" of "In answer to the storm, and to those before it, the board closed the quay …", where not all can be told. */
function fromSubject(tokens: Token[]): Token[] {
  const opener = wordAt(tokens, 0);
  const mayGo = (BEFORE_SUBJECT.test(opener) || SUBORDINATE.test(opener)) && !BEARS_ON_IT.test(opener);
  const isShort = tokens.length === 0 || tokens.at(-1)!.end - tokens[0]!.start <= OF_CLAIM.most;
  if (isShort || !mayGo || tokens.some(isQuote)) return tokens;
  if (tokens.some(({ lower }) => /^(?:if|unless|whether)$/.test(lower))) return tokens;
  const verb = SUBORDINATE.test(opener) ? tokens.findIndex((_, at) => at > 1 && isFiniteVerb(tokens, at, 1)) : 0;
  const comma = tokens.findIndex(
    ({ text }, at) =>
      text === ',' &&
      at <= MOST_BEFORE &&
      at > verb &&
      verb !== -1 &&
      !isInnerSign(tokens, at) &&
      !(isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])) &&
      !GOES_ON.test(wordAt(tokens, at + 1)) &&
      hasVerbAhead(tokens, at, SUBORDINATE.test(opener) ? /^[;:]$/ : /^[,;:]$/),
  );
  const told = tokens.slice(comma + 1);
  return comma === -1 || told.length < LEAST_TELLING || OF_ANOTHER.test(wordAt(told, 0)) ? tokens : told;
}

/** Whom it means is told before the comma. */
const OF_ANOTHER = /^(?:he|she|it|they|this|that|these|those|his|her|its|their)(?:'|$)/;
