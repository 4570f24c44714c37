import type { Offsets } from '@/utils/compare/kinds/kind';
import { turnsAt } from '@/utils/text/en/clauses/clauseStop';
import { isComplement } from '@/utils/text/en/clauses/complement';
import { isInnerSign } from '@/utils/text/en/clauses/innerSign';
import { isLittle, LOOSE } from '@/utils/text/en/clauses/phraseEnd';
import { ARTICLES, JOINERS, NEVER_LAST } from '@/utils/text/en/words/nounPhraseWords';
import type { Token } from '@/utils/text/shared/words/tokens';

/** How long a head is: with fewer letters it leaves out what the sentence is about, with more it is not read at a glance. */
interface Length {
  least: number;
  most: number;
}
export const OF_CLAIM: Length = { least: 75, most: 120 };
/** Who says it stands before it. */
export const OF_UTTERANCE: Length = { least: 60, most: 105 };
/** Two values stand under it. */
export const OF_FACT: Length = { least: 30, most: 58 };
/** And so long who did what, with a gap for the value. */
export const MOST_OF_CLAUSE = 75;
/** So many letters more, and a sentence is told whole. */
const TO_SPARE = 5;
const OPENS_PART =
  /^(?:and|or|but|nor|which|who|whom|whose|when|while|where|because|although|though|whereas|after|before|since|until|if|unless|without|within|between|across|towards?|despite|including)$/;
/** What opens a sentence and is no part of it: bullets, dashes, the end of what stood before. */
const NOT_OPENING = /^[^\p{L}\p{N}"“‘'([$€£¥#@]/u;

/**
 * The beginning of a sentence as it is printed, up to the last end of a phrase that is read at a glance, with an ellipsis where
 * it goes on. What stands at `gap` is what accounts differ in: a gap is told in its place.
 */
export function sentenceStart(
  sentence: Token[],
  text: string,
  english: boolean,
  length: Length,
  gap?: Offsets,
): string {
  const first = sentence.findIndex((token) => !NOT_OPENING.test(token.text));
  const lastWord = sentence.findLast(({ kind }) => kind !== 'sign');
  if (first === -1 || lastWord === undefined) return '';
  const tokens = sentence.slice(first);
  const start = tokens[0]!.start;
  const end = endOf(tokens, english, length);
  const cut = text.slice(start, end);
  const isCut = end < lastWord.end;
  const told = gap && gap.start >= start && gap.start < end ? withGap(cut, gap, start) : cut;
  const plain = told
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:–—-]+$|\s*\.+$/u, '')
    .replace(/(?:\s*\.){2,}(?=["”]$)/, '');
  return closed(isCut && !plain.endsWith('…') ? `${plain} …` : plain);
}

/** The same of a text whose words are not read, as it is one long sentence: that of a page that lost its stops. */
export function textStart(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= OF_CLAIM.most) return plain;
  const cut = plain.slice(0, OF_CLAIM.most).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/ \S*$/, '')} …`;
}

function withGap(cut: string, gap: Offsets, start: number): string {
  return `${cut.slice(0, gap.start - start)}…${cut.slice(gap.end - start)}`;
}

/** The offset where it is cut, or where the sentence ends without its point. */
function endOf(tokens: Token[], english: boolean, { least, most }: Length): number {
  const start = tokens[0]!.start;
  const last = tokens.at(-1)!;
  if (last.end - start <= most + TO_SPARE)
    return tokens.length > 1 && /^[.。;:,]$/.test(last.text) ? last.start : last.end;
  const ends = tokens.flatMap((token, at) => (at > 0 && token.start - start <= most + 1 ? [at] : []));
  const endAt = (at: number) => tokens[at - 1]!.end;
  const late = ends.filter((at) => endAt(at) - start >= least && endAt(at) - start <= most);
  const isPhrase = (at: number) =>
    endsWord(tokens, at) && !(english && (isLoose(tokens, at) || tokens[at - 1]!.kind === 'number'));
  // "… may board no barge | until after the master gives notice …": it is told as far as there is room.
  const part = late.findLast((at) => endsPart(tokens, at, english));
  const turn = english ? late.findLast((at) => turnsAt(tokens, at)) : undefined;
  const turned =
    turn !== undefined && turn >= (part ?? 0) ? late.findLast((at) => at > turn + 2 && isPhrase(at)) : part;
  const best =
    turned ??
    part ??
    late.findLast(isPhrase) ??
    ends.findLast((at) => endsWord(tokens, at) && endAt(at) - start <= most);
  // A language that parts its words by no blank
  return best === undefined ? start + most : endAt(best);
}

/** Whether a phrase ends before `at`. */
function endsPart(tokens: Token[], at: number, english: boolean): boolean {
  const { text, lower } = tokens[at]!;
  if (/^[,;:–—，、；：]$/.test(text)) return tokens[at + 1]?.kind !== 'number' && !isInnerSign(tokens, at);
  if (!english || !endsWord(tokens, at) || isLoose(tokens, at) || isComplement(tokens, 0, at)) return false;
  return OPENS_PART.test(lower) || LOOSE.test(lower);
}

function endsWord(tokens: Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at]!];
  return next.start > before.end && before.kind !== 'sign';
}

/** "the |", "has not |", "for a new |": something must follow. */
function isLoose(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at - 1]!;
  return isLittle(lower) || ARTICLES.has(lower) || JOINERS.has(lower) || NEVER_LAST.has(lower);
}

/** A quotation that is cut gets the mark that closes it. */
function closed(text: string): string {
  const open = text.split('“').length - text.split('”').length;
  if (open > 0) return `${text}”`;
  // An utterance that goes on from the sentence before
  if (open < 0) return `“${text}`;
  if (text.split('"').length % 2 === 1) return text;
  return /^[^"]*[,.?!]"/.test(text) ? `"${text}` : `${text}"`;
}
