import { findSpeaker } from '@/utils/compare/find/speaker';
import type { Account, Finder, FoundMention, TextReading } from '@/utils/compare/mention';
import { sentenceAt } from '@/utils/compare/sentenceAt';

/** A quotation longer than this is an unclosed mark, not an utterance. */
const LONGEST_QUOTE = 2000;
/** More are no reported speech; each is searched for its speaker. */
const MOST_QUOTES = 300;
const OPENING = new Set(['“', '„', '«', '"']);
const CLOSING: Record<string, string> = { '“': '”"', '„': '“”', '«': '»', '"': '"”' };

/** Words between quotation marks: whole utterances, parts of one, and single words held at arm's length. */
export const quote: Finder<TextReading> = {
  kind: 'quote',
  find(account) {
    return quotedSpans(account.article.text)
      .slice(0, MOST_QUOTES)
      .map((span) => readQuote(account, span));
  },
};

function readQuote(account: Account, { start, end }: Span): FoundMention<TextReading> {
  const sentence = sentenceAt(account.sentences, start);
  return {
    kind: 'quote',
    start,
    end,
    sentence,
    value: quotedWords(account.article.text.slice(start, end)).join(' '),
    attribution: findSpeaker(account, start, end)?.text,
    reading: { type: 'text' },
  };
}

/** The words of a quotation as they are compared: lower case, one apostrophe, without marks and without [brackets]. */
export function quotedWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/ ?' ?(?=(?:s|t|re|ve|ll|d|m)\b)/g, "'");
  return plain.match(/[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*|\$/gu) ?? [];
}

interface Span {
  start: number;
  end: number;
}

/** The insides of all quotation marks, without the comma or stop that closes them. Each line is read once. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const { start, end } of quotedInLine(line)) spans.push({ start: lineStart + start, end: lineStart + end });
    lineStart += line.length + 1;
  }
  return spans;
}

function quotedInLine(line: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at]!;
    if (open >= 0 && CLOSING[line[open]!]!.includes(sign)) {
      spans.push({ start: open + 1, end: at });
      open = -1;
    } else if (OPENING.has(sign) && !isInchMark(line, at)) {
      open = at;
    }
  }
  // A quotation that goes on in the next paragraph has no closing mark at the end of this one.
  if (open >= 0 && (open === 0 || line[open] !== '"')) spans.push({ start: open + 1, end: line.length });
  return spans
    .map((span) => trimSpan(line, span))
    .filter(({ start, end }) => end > start && end - start < LONGEST_QUOTE);
}

/** 13" screen */
function isInchMark(line: string, at: number): boolean {
  return line[at] === '"' && /\d/.test(line[at - 1] ?? '') && /[\s,.]/.test(line[at + 1] ?? '');
}

function trimSpan(line: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s'‘,.…]/.test(line[from]!)) from += 1;
  while (to > from && /[\s'’,.;…-]/.test(line[to - 1]!)) to -= 1;
  return { start: from, end: to };
}
