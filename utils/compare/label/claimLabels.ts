import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { isQuote } from '@/utils/text/en/clauses/quoteMarks';
import { wordAt } from '@/utils/text/shared/words/cursor';
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
  return tokens.slice(but !== -1 && isTold ? but + 1 : from);
}
