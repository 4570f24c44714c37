import type { Account } from '@/utils/read/account/mention';
import type { QuoteRules } from '@/utils/text/shared/speech/quoteRules';
import { oncePer } from '@/utils/text/shared/words/oncePer';

/** The words between two quotation marks, as offsets into the text. */
export interface QuotedSpan {
  start: number;
  end: number;
  /** What stands between the two parts of an utterance: `,” she said, “` */
  gap?: { start: number; end: number };
}

/** A quotation longer than this is an unclosed mark, not an utterance. */
const LONGEST_QUOTE = 2000;
/** Lines that a quotation runs on where each sentence stands on a line of its own. */
const MOST_LINES = 8;

/** The quoted spans of an account: mentions, voices and passages are all read from them. */
export const quotedSpansIn = oncePer(({ article, language }: Account) => quotedSpans(article.text, language.quotes));

/** The insides of all quotation marks of a text, without the comma or stop that closes them, in order. */
function quotedSpans(text: string, rules: QuoteRules): QuotedSpan[] {
  const lines = text.split('\n');
  const spans: QuotedSpan[] = [];
  let [start, carried, mark] = [0, 0, ''];
  for (const [at, line] of lines.entries()) {
    const { inner, unclosed } = readLine(line, mark, rules);
    const goesOn = unclosed !== undefined && carried < MOST_LINES && closesBelow(lines, at + 1, unclosed.mark, rules);
    if (unclosed && (goesOn || isParagraphQuote(line, unclosed)))
      inner.push({ start: unclosed.start, end: line.length });
    for (const span of inner) spans.push(...trimmed(text, start + span.start, start + span.end));
    carried = goesOn ? carried + 1 : 0;
    mark = goesOn ? unclosed.mark : '';
    start += line.length + 1;
  }
  return rules.tag ? joinedByTags(text, spans, rules.tag) : spans;
}

interface Unclosed {
  start: number;
  mark: string;
}

/** `mark` is what a line before opened and this one may close. */
function readLine(
  line: string,
  mark: string,
  { marks, single }: QuoteRules,
): { inner: QuotedSpan[]; unclosed?: Unclosed } {
  const inner: QuotedSpan[] = [];
  let searched = 0;
  let open: Unclosed | undefined = mark ? { start: 0, mark } : undefined;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at]!;
    if (open) {
      if (!marks[open.mark]!.includes(sign)) continue;
      inner.push({ start: open.start, end: at });
      open = undefined;
    } else if (sign in marks && !isInchMark(line, at)) open = { start: at + 1, mark: sign };
    else if (single && isSingleOpening(line, at)) {
      const last = Math.min(line.length, at + LONGEST_SINGLE);
      const end = singleClosing(line, Math.max(searched, at + 2), last);
      searched = end ?? last;
      if (end === undefined) continue;
      inner.push({ start: at + 1, end });
      at = end;
    }
  }
  return { inner, ...(open && { unclosed: open }) };
}

/** Whether a quotation that a line leaves open is closed on one of the next lines before another is opened. */
function closesBelow(lines: string[], next: number, mark: string, rules: QuoteRules): boolean {
  const any = new RegExp(`[${Object.entries(rules.marks).flat().join('')}]`, 'g');
  for (const line of lines.slice(next, next + MOST_LINES)) {
    if (line.trim() === '') return false;
    const marks = line.match(any) ?? [];
    if (marks.length > 0) return rules.marks[mark]!.includes(marks[0]!) && (mark !== '"' || isOddLine(line, marks));
  }
  return false;
}

/** Straight marks do not tell which way they face: an odd number of them, not at the start, closes what was open. */
function isOddLine(line: string, marks: string[]): boolean {
  return marks.length % 2 === 1 && !/^\s*"[\p{L}\d]/u.test(line);
}

/** A quotation that goes on in the next paragraph has no closing mark at the end of this one. */
function isParagraphQuote(line: string, { start, mark }: Unclosed): boolean {
  return mark !== '"' || line.slice(0, start - 1).trim() === '';
}

/** 13" screen */
function isInchMark(line: string, at: number): boolean {
  return line[at] === '"' && /\d/.test(line[at - 1] ?? '') && /[\s,.]/.test(line[at + 1] ?? '');
}

/** Short forms that begin with an apostrophe: "'em", "'90s". */
const CLIPPED = /^(?:em|til|cause|tis|twas|n|bout|round)\b|^\d\ds?\b/i;

function isSingleOpening(line: string, at: number): boolean {
  if (!/['‘`]/.test(line[at]!) || !/^$|[\s([—–-]/.test(line[at - 1] ?? '')) return false;
  const after = line.slice(at + 1, at + 8);
  return /^[\p{L}\d$£]/u.test(after) && !CLIPPED.test(after);
}

/** Longer utterances between single marks end at an apostrophe sooner than at their mark. */
const LONGEST_SINGLE = 400;

/** Where a single mark closes: after a stop or comma, or after a word that is no possessive as "the officers' car" holds. */
function singleClosing(line: string, from: number, last: number): number | undefined {
  let possessive: number | undefined;
  for (let at = from; at < last; at += 1) {
    if (!/['’]/.test(line[at]!) || /[\p{L}\d]/u.test(line[at + 1] ?? '')) continue;
    const before = line[at - 1]!;
    if (!/[\p{L}\d.,!?…)]/u.test(before)) continue;
    if (before !== 's' || !/^ \p{Ll}/u.test(line.slice(at + 1, at + 3))) return at;
    possessive ??= at;
  }
  return possessive;
}

/** "bulls---": letters that a desk does not print. */
const MASK = /^-{3,}/;

function trimmed(text: string, start: number, end: number): QuotedSpan[] {
  let [from, to] = [start, end];
  while (from < to && /[\s'‘,.…，、]/.test(text[from]!)) from += 1;
  while (to > from && /[\s'’,.;…，。、；-]/.test(text[to - 1]!)) to -= 1;
  to += MASK.exec(text.slice(to, end))?.[0].length ?? 0;
  return to > from && to - from < LONGEST_QUOTE ? [{ start: from, end: to }] : [];
}

const LONGEST_TAG = 110;

function joinedByTags(text: string, spans: QuotedSpan[], tag: RegExp): QuotedSpan[] {
  const all: QuotedSpan[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    const gap = last && { start: last.end, end: span.start };
    const isTag = gap && gap.end - gap.start < LONGEST_TAG && tag.test(text.slice(gap.start, gap.end));
    if (isTag && !last.gap) all[all.length - 1] = { start: last.start, end: span.end, gap };
    else all.push(span);
  }
  return all;
}
