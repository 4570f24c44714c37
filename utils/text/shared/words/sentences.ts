/** A sentence, caption or heading; `start` and `end` are offsets into the text it was cut from. */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  text: string;
  /** Index of the paragraph that holds it. */
  paragraph: number;
}

/** Where the sentences of a language end, beyond what Unicode knows. */
export interface SentenceRules {
  /** Language of the segmenter. */
  tag: string;
  /** Words that a full stop shortens and that do not end a sentence: a name or number follows. Lower case, without the stop. */
  beforeName: ReadonlySet<string>;
  /** Of these such as end none before a digit only: "No. 5". */
  beforeDigit: RegExp;
  /** Shortened words that end a sentence only when what follows plainly begins one. */
  inside: ReadonlySet<string>;
  /** Words that, capitalised, begin a sentence far more often than they begin a name. Lower case. */
  starters: ReadonlySet<string>;
  /** Behind a quotation that asks or calls: "“Why not?” Ms. Smith said". */
  speechTag?: RegExp;
  /** Whether a stop behind one to three digits makes an ordinal: "am 3. Mai". */
  ordinals?: boolean;
}

type Span = [start: number, end: number];

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(tag: string): Intl.Segmenter {
  const segmenter = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, segmenter);
  return segmenter;
}

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
/** "am 3. Mai", "der 24. Minute"; a year ends a sentence. */
const ORDINAL = /(?<![\d.,])\d{1,2}\.\s*$/;
const OPENERS = /^[\s"“”‘’'([{«]+/u;
const ASKED = /[?!…]["”’']\s*$/u;
const ENDED = /[.!?…:;。！？]["”’')\]]*\s*$/u;

/**
 * Cuts a text into sentences, in order and without overlap; white space around them is left out. A line break ends a
 * sentence unless the next line goes on in lower case. Boundaries are those of Unicode (UAX 29) as `Intl.Segmenter`
 * gives them, joined again after abbreviations, initials and inside reported speech.
 */
export function splitSentences(text: string, rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const [start, end] of paragraphs(text)) {
    for (const span of sentencesOf(text, start, end, rules)) {
      const [from, to] = trimmed(text, span);
      if (from >= to) continue;
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

function sentencesOf(text: string, start: number, end: number, rules: SentenceRules): Span[] {
  const segmenter = segmenterOf(rules.tag);
  const spans: Span[] = [];
  for (let from = start, next = start; from < end; from = next) {
    next = pieceEnd(text, from, end);
    for (const { index, segment } of segmenter.segment(text.slice(from, next))) {
      const last = spans.at(-1);
      const at = from + index;
      const isCut = at === from && !CLOSED.test(text.slice(Math.max(0, at - WINDOW), at));
      if (last && (isCut || !isBoundary(text, last[0], at, end, rules))) last[1] = at + segment.length;
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
function isBoundary(text: string, start: number, at: number, end: number, rules: SentenceRules): boolean {
  if (isSmallLetter(text.charCodeAt(at))) return false;
  const before = text.slice(Math.max(start, at - WINDOW), at);
  const after = text.slice(at, Math.min(end, at + WINDOW)).replace(OPENERS, '');
  if (/^[\p{Ll},;:%)\]]/u.test(after)) return false;
  if (rules.speechTag && ASKED.test(before) && rules.speechTag.test(after)) return false;
  if (rules.ordinals && ORDINAL.test(before) && !startsSentence(after, rules)) return false;
  const shortened = STOPPED.test(before) ? LAST_ABBREVIATION.exec(before)?.[1] : undefined;
  return shortened === undefined || !isInside(shortened, after, rules);
}

/** Most boundaries that are none stand before one of these; the look spares them the patterns. */
function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isInside(shortened: string, after: string, rules: SentenceRules): boolean {
  const word = shortened.toLowerCase().replace(/\s/g, '');
  if (rules.beforeDigit.test(word)) return /^\d/.test(after) || word === 'v';
  if (rules.beforeName.has(word)) return true;
  if (!INITIAL.test(shortened) && !rules.inside.has(word) && !/\./.test(word)) return false;
  return !startsSentence(after, rules);
}

function startsSentence(after: string, { starters }: SentenceRules): boolean {
  const next = /^[\p{L}'’]+/u.exec(after)?.[0].toLowerCase().replaceAll('’', "'");
  return next === undefined ? !/^[\d.]/.test(after) : starters.has(next);
}

function trimmed(text: string, [start, end]: Span): Span {
  const held = text.slice(start, end);
  return [start + held.length - held.trimStart().length, start + held.trimEnd().length];
}
