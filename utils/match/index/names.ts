import { FUNCTION_WORDS } from '@/utils/text/en/words';
import type { Word } from '@/utils/text/shared/words/terms';

/** Whether a word says something of what a text is about. */
export function telling({ term }: Word): boolean {
  return !FUNCTION_WORDS.has(term);
}

/** A capital that does not come from starting a sentence or a headline: "the Alibaba Group" has two. */
export function isName({ text: word, start }: Word, text: string): boolean {
  return /^\p{Lu}/u.test(word) && /[\p{L}\p{N},;:'’)–-] ?$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** One or more words in a row, as they stand in a text: "Claude Code". */
export interface Name {
  text: string;
  terms: string[];
}

/** The names in a text whose words were read; its first paragraph is a headline, where capitals mean nothing. */
export function namesIn(text: string, allWords: Word[]): Name[] {
  const body = text.indexOf('\n\n');
  const words = allWords.filter(({ start }) => start > body);
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const word of words) {
    const follows = last !== undefined && text.slice(last.start + last.text.length, word.start) === ' ';
    if (isName(word, text) && telling(word)) {
      if (follows && runs.at(-1)?.at(-1) === last) runs.at(-1)!.push(word);
      else runs.push([word]);
    }
    last = word;
  }
  return runs.map((run) => ({
    text: text.slice(run[0]!.start, run.at(-1)!.start + run.at(-1)!.text.length).replace(/['’]s$/, ''),
    terms: run.map(({ term }) => term),
  }));
}
