import { diffWords } from 'diff';
import type { DetailKind, Mention } from '@/utils/model';

/** A run of an outlet's own words; `mark` where they are the ones to look at. */
export interface Span {
  text: string;
  mark?: boolean;
}

/** How many words around a mention make it readable on its own: "[25,000] fake accounts", "starting [July 10]". */
const AROUND: Record<DetailKind, { before: number; after: number }> = {
  number: { before: 1, after: 3 },
  date: { before: 1, after: 0 },
  name: { before: 0, after: 0 },
  quote: { before: 0, after: 0 },
  attribution: { before: 0, after: 0 },
  certainty: { before: 0, after: 0 },
  cause: { before: 0, after: 0 },
  wording: { before: 0, after: 0 },
  claim: { before: 0, after: 0 },
};

/** A comma, a stop, a bracket or a quotation mark ends the words worth adding to a mention. */
const BREAK = /[,;:.!?](?!\d)|[()[\]"“”„«»—–。，、；：！？「」]/;

/** Script without spaces would count a whole clause as one word. */
const MOST_CHARACTERS = 24;

/** The evidence sentence with the mention marked. */
export function sentenceSpans(mention: Mention, text: string): Span[] {
  const at = placeInSentence(mention, text);
  if (at < 0) return [{ text: mention.sentence }];
  const end = at + mention.text.length;
  return kept([
    { text: mention.sentence.slice(0, at) },
    { text: mention.text, mark: true },
    { text: mention.sentence.slice(end) },
  ]);
}

/** The mention marked, with the few words beside it that make it readable; always one unbroken piece of the sentence. */
export function mentionSpans(mention: Mention, text: string, kind: DetailKind): Span[] {
  const at = placeInSentence(mention, text);
  const marked = { text: mention.text, mark: true };
  if (at < 0) return [marked];
  const { before, after } = AROUND[kind];
  const left = mention.sentence.slice(0, at);
  const right = mention.sentence.slice(at + mention.text.length);
  return kept([{ text: lastWords(left, before) }, marked, { text: firstWords(right, after) }]);
}

/** Two wordings of the same, each with only the words marked that the other lacks. */
export function differingSpans(mine: string, theirs: string, locale: string): { mine: Span[]; theirs: Span[] } {
  const intlSegmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const parts = diffWords(mine, theirs, { intlSegmenter });
  const side = (own: 'removed' | 'added', other: 'removed' | 'added') =>
    kept(
      parts
        .filter((part) => !part[other])
        .flatMap((part) => (part[own] ? markWords(part.value) : { text: part.value })),
    );
  return { mine: side('removed', 'added'), theirs: side('added', 'removed') };
}

/** Marks the words alone: marked white space beside them would be underlined. */
function markWords(text: string): Span[] {
  const words = text.trim();
  const start = text.indexOf(words);
  return [{ text: text.slice(0, start) }, { text: words, mark: true }, { text: text.slice(start + words.length) }];
}

function placeInSentence({ start, sentence, text: words }: Mention, text: string): number {
  const from = text.lastIndexOf(sentence, start);
  if (from >= 0 && start - from + words.length <= sentence.length) return start - from;
  return sentence.indexOf(words);
}

function firstWords(text: string, count: number): string {
  if (count === 0) return '';
  const clause = text.split(BREAK, 1)[0] ?? '';
  const words = clause.split(/(?<=\s)/).slice(0, count + 1);
  return words.join('').trimEnd().slice(0, MOST_CHARACTERS);
}

function lastWords(text: string, count: number): string {
  if (count === 0) return '';
  const clause = text.split(BREAK).at(-1) ?? '';
  return clause
    .split(/(?<=\s)/)
    .slice(-count)
    .join('')
    .trimStart()
    .slice(-MOST_CHARACTERS);
}

function kept(spans: Span[]): Span[] {
  return spans.filter(({ text }) => text !== '');
}
