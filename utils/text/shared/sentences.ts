import { INNER_ABBREVIATIONS, NAME_ABBREVIATIONS, SENTENCE_STARTERS } from '@/utils/text/en/abbreviations';

/** A sentence, caption or heading; `start` and `end` are offsets into the text it was cut from. */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  text: string;
  /** Index of the paragraph that holds it. */
  paragraph: number;
}

type Span = [start: number, end: number];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Long paragraphs are segmented in pieces: the segmenter takes seven times as long on 20,000 characters at once. */
const LONGEST_PIECE = 1_000;
/** Characters before and after a boundary that the rules below look at. */
const WINDOW = 40;

/** "… in the U.S." "… of Sen." "… and J.", and apart as in tokenised text: "p. m." */
const LAST_ABBREVIATION = /(?:^|[\s(["“‘'’-])((?:\p{L}\s?\.\s?)*\p{L}+)\s?\.\s*$/u;
/** A piece that ends like this ends a sentence, perhaps; any other is cut in the middle of one. */
const CLOSED = /(?:[.!?…]["”’')\]]*\s+|[。！？])$/;
const STOPPED = /\.\s*$/;
/** "George W." is an initial; "Plan B." and "vitamin C." are so rare in news that they may be joined. */
const INITIAL = /^\p{Lu}$/u;
const OPENERS = /^[\s"“”‘’'([{«]+/u;
/** "“Why not?” Ms. Smith said" */
const SPEECH_TAG = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:said|says|asked|told|added|wrote|replied|tweeted)\b/u;
const ASKED = /[?!…]["”’']\s*$/u;
const ENDED = /[.!?…:;。！？]["”’')\]]*\s*$/u;

/**
 * Cuts a text into sentences, in order and without overlap; white space around them is left out. A line break ends a
 * sentence unless the next line goes on in lower case. Boundaries are those of Unicode (UAX 29) as `Intl.Segmenter`
 * gives them, joined again after abbreviations, initials and inside reported speech.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const [start, end] of paragraphs(text)) {
    for (const span of sentencesOf(text, start, end)) {
      const [from, to] = trimmed(text, span);
      if (from === to) continue;
      sentences.push({ index: sentences.length, start: from, end: to, text: text.slice(from, to), paragraph });
    }
    paragraph += 1;
  }
  return sentences;
}

/** Lines, joined where a line broke off in the middle of a sentence and goes on in lower case. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const last = spans.at(-1);
    if (last && index - last[1] === 1 && goesOn(text, last[1], index)) last[1] = index + line.length;
    else spans.push([index, index + line.length]);
  }
  return spans;
}

function goesOn(text: string, end: number, next: number): boolean {
  return !ENDED.test(text.slice(Math.max(0, end - WINDOW), end)) && /^\s*\p{Ll}/u.test(text.slice(next, next + WINDOW));
}

function sentencesOf(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let from = start, next = start; from < end; from = next) {
    next = pieceEnd(text, from, end);
    for (const { index, segment } of segmenter.segment(text.slice(from, next))) {
      const last = spans.at(-1);
      const at = from + index;
      const isCut = at === from && !CLOSED.test(text.slice(Math.max(0, at - WINDOW), at));
      if (last && (isCut || !isBoundary(text, last[0], at, end))) last[1] = at + segment.length;
      else spans.push([at, at + segment.length]);
    }
  }
  return spans;
}

/** Where the piece that starts at `from` ends: after a blank, so that no number or abbreviation is cut. */
function pieceEnd(text: string, from: number, end: number): number {
  const limit = from + LONGEST_PIECE;
  if (limit >= end) return end;
  const blank = text.slice(from, limit).lastIndexOf(' ');
  return blank > 0 ? from + blank + 1 : limit;
}

/** Whether a sentence that began at `start` really ends at `at`. */
function isBoundary(text: string, start: number, at: number, end: number): boolean {
  if (isSmallLetter(text.charCodeAt(at))) return false;
  const before = text.slice(Math.max(start, at - WINDOW), at);
  const after = text.slice(at, Math.min(end, at + WINDOW)).replace(OPENERS, '');
  if (/^[\p{Ll},;:%)\]]/u.test(after)) return false;
  if (ASKED.test(before) && SPEECH_TAG.test(after)) return false;
  const shortened = STOPPED.test(before) ? LAST_ABBREVIATION.exec(before)?.[1] : undefined;
  return shortened === undefined || !isInside(shortened, after);
}

/** Most boundaries that are none stand before one of these; the look spares them the patterns. */
function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isInside(shortened: string, after: string): boolean {
  const word = shortened.toLowerCase().replace(/\s/g, '');
  if (/^(?:no|nos|art|sec|fig|ch|vol|pp|v|op)$/.test(word)) return /^\d/.test(after) || word === 'v';
  if (NAME_ABBREVIATIONS.has(word)) return true;
  if (!INITIAL.test(shortened) && !INNER_ABBREVIATIONS.has(word) && !/\./.test(word)) return false;
  const next = /^[\p{L}'’]+/u.exec(after)?.[0].toLowerCase().replaceAll('’', "'");
  return next === undefined ? /^[\d.]/.test(after) : !SENTENCE_STARTERS.has(next);
}

function trimmed(text: string, [start, end]: Span): Span {
  const held = text.slice(start, end);
  return [start + held.length - held.trimStart().length, start + held.trimEnd().length];
}
