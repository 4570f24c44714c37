import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { withoutAsides } from '@/utils/text/en/clauses/asides';
import { isQuote, misplacedClose } from '@/utils/text/en/clauses/quoteMarks';
import { tellingPart } from '@/utils/text/en/clauses/tellingPart';
import { type Token, tokenize } from '@/utils/text/shared/words/tokens';
import { isNameOf, MOST_TOKENS, type Scored, scoredClauses } from './clauseLabels';
import { isEnglish, scoredPhrases } from './phrases';
import { OF_CLAIM, OF_UTTERANCE, sentenceStart } from './sentenceStart';
import { type Speaker, speakerOf } from './speakers';
import { wordsAsText } from './wordsAsText';

/** Sentences beside the one that a passage is shown for only lead up to it. */
const BESIDE = 0.5;
/** An utterance with fewer words is told with its sentence. */
const LEAST_UTTERANCE = 5;

/**
 * What a claim may be called, best first: who did what, as its sentence says, behind who says it; where that cannot be cut out,
 * how its sentence begins. `own` holds its sentences in one account, the one that matters first, `others` those of other accounts.
 */
export function claimLabels(own: Place[], others: Place[], sides: Side[], most = OF_CLAIM.most): string[] {
  const [lead, ...rest] = own;
  if (lead === undefined) return [];
  const found = labelsOf(lead, [...rest, ...others], sides, most);
  const starts = own.map((place) => claimStart(place, sides)).filter((text) => text !== '');
  // Where the sentence itself says who did what, no other is asked; where nothing can be cut out of it, it is told itself.
  const isEnough = found.some(({ saysWhoDidWhat }) => saysWhoDidWhat) || (found.length === 0 && starts.length > 0);
  const beside = isEnough
    ? []
    : rest.flatMap((place) => labelsBeside(place, [...own.filter((one) => one !== place), ...others], sides, most));
  const labels = [...found, ...beside].toSorted((a, b) => b.score - a.score);
  return [...labels.map(({ text }) => text.replace(/\s+/g, ' ')), ...starts];
}

/** Who speaks in another sentence heads none. */
function labelsBeside(place: Place, others: Place[], sides: Side[], most: number): Scored[] {
  const found = labelsOf(place, others, sides, most).filter(({ score }) => score > 0);
  return found.map((one) => ({ ...one, score: one.score * BESIDE }));
}

function labelsOf(place: Place, others: Place[], sides: Side[], most: number): Scored[] {
  const speaker = speakerOf(place, sides);
  if (isEnglish(sides[place.account]!.account.article)) {
    const found = scoredClauses(place, others, sides, most, speaker);
    return found.map((one) => (one.isCutShort ? { ...one, text: claimStart(place, sides) } : one));
  }
  const phrases = scoredPhrases(place, others, sides);
  if (!speaker) return phrases;
  return [{ text: speaker.text, score: 0 }, ...phrases.filter(({ text }) => !isNameOf(text, speaker))];
}

/** How its sentence begins, behind who says it where it opens with an utterance. */
function claimStart(place: Place, sides: Side[]): string {
  const { account } = sides[place.account]!;
  const { text } = account.article;
  const tokens = account.tokens[place.sentence]!;
  if (!isEnglish(account.article)) return sentenceStart(tokens, text, false, OF_CLAIM);
  const speaker = speakerOf(place, sides);
  const close = misplacedClose(tokens);
  if (close !== undefined) return utterance(tokens.slice(0, close), text, speaker);
  const said = speaker?.quoted.find(({ start, end }) =>
    tokens.slice(0, 2).some((one) => one.start >= start && one.start < end),
  );
  const uttered = said ? tokens.filter(({ start, end }) => start >= said.start && end <= said.end) : [];
  if (speaker === undefined || uttered.filter(({ kind }) => kind === 'word').length < LEAST_UTTERANCE)
    return isShort(tokens) ? sentenceStart(tokens, text, true, OF_CLAIM) : startOfTelling(tokens);
  return utterance(uttered, text, speaker);
}

function utterance(tokens: Token[], text: string, speaker: Speaker | undefined): string {
  const told = sentenceStart(tokens.slice(isQuote(tokens[0]!) ? 1 : 0), text, true, OF_UTTERANCE);
  return `${speaker ? `${speaker.text}: ` : ''}“${told.replace(/["”]$/, '')}”`;
}

/** How it begins without what may be left out. */
function startOfTelling(tokens: Token[]): string {
  const told = wordsAsText(tellingPart(withoutAsides(tokens.slice(0, MOST_TOKENS))));
  return sentenceStart(tokenize(told), told, true, OF_CLAIM);
}

function isShort(tokens: Token[]): boolean {
  return tokens.length === 0 || tokens.at(-1)!.end - tokens[0]!.start <= OF_CLAIM.most;
}
