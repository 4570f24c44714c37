import { diffArrays } from 'diff';
import type { Mention } from '@/utils/model';

/** A run of an outlet's own words; `mark` where they are the ones to look at. */
export interface Span {
  text: string;
  mark?: boolean;
}

/** Two wordings of the same, each with only the words marked that the other lacks. */
export function differingSpans(mine: string, theirs: string, locale: string): { mine: Span[]; theirs: Span[] } {
  const [ours, others] = [wordsIn(mine, locale), wordsIn(theirs, locale)];
  const parts = diffArrays(ours, others, { comparator: (a, b) => a.key === b.key });
  const own = (kind: 'removed' | 'added') => parts.filter((part) => part[kind]).map(({ value }) => value);
  return { mine: markRuns(mine, own('removed')), theirs: markRuns(theirs, own('added')) };
}

interface Word {
  start: number;
  end: number;
  key: string;
}

function wordsIn(text: string, locale: string): Word[] {
  return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length, key: segment.toLowerCase() }));
}

/** Marks runs of words from the first to the last; marked white space beside them would be underlined. */
function markRuns(text: string, runs: Word[][]): Span[] {
  let at = 0;
  const spans = runs.flatMap((run): Span[] => {
    const [start, end] = [run[0]!.start, run.at(-1)!.end];
    const before = { text: text.slice(at, start) };
    at = end;
    return [before, { text: text.slice(start, end), mark: true }];
  });
  return kept([...spans, { text: text.slice(at) }]);
}

/** Where the words of a mention stand in its sentence; below zero where they do not. */
export function placeInSentence({ start, sentence, text: words }: Mention, text: string): number {
  const from = text.lastIndexOf(sentence, start);
  if (from >= 0 && start - from + words.length <= sentence.length) return start - from;
  return sentence.indexOf(words);
}

function kept(spans: Span[]): Span[] {
  return spans.filter(({ text }) => text !== '');
}
