import type { Article, Item } from '@/utils/model';
import { hash } from '@/utils/text/shared/words/hash';
import { readWords, type Word } from '@/utils/text/shared/words/terms';
import { toDay } from './day';
import { isName, telling } from './names';
import { toVector, type Vector } from './vector';

/** The views of an account that are compared one by one; each says something the others do not. */
export const VIEWS = ['full', 'first', 'lead', 'title', 'names', 'numbers', 'quotes', 'pairs'] as const;
export type View = (typeof VIEWS)[number];

/** What matching knows of an article or item: counts of term hashes in each view. */
export interface Profile {
  id: string;
  outlet: string;
  /** Days since 1970; absent where the outlet gives none. */
  day?: number;
  /** Words of title and text. */
  length: number;
  views: Record<View, Vector>;
}

/** News puts the event first: 200 words beat the full text by 3 points of pair F1. */
const FIRST_WORDS = 200;
/** As much as a feed's summary holds, so that this view of a page is like an item. */
const LEAD_WORDS = 40;
/** Beyond this, pages carry other stories, comments and boilerplate; it also bounds the time a page may take. */
const MOST_WORDS = 1200;
const MOST_LETTERS = MOST_WORDS * 12;
/** A word of the title counts as if it stood in the text this often besides. */
const TITLE_WEIGHT = 2;

/** Reads an account into its views. */
export function profileOf(account: Article | Item): Profile {
  const body = ('text' in account ? account.text : account.summary).slice(0, MOST_LETTERS);
  const allTitle = readTerms(account.title, account.language);
  const allText = readTerms(body, account.language).slice(0, MOST_WORDS);
  const title = allTitle.filter(telling);
  const text = allText.filter(telling);
  const first = before(startOf(allText, FIRST_WORDS), text);
  const inTitle = hashesOf(title);
  return {
    id: account.id,
    outlet: account.outlet,
    day: toDay(account.publishedAt),
    length: allTitle.length + allText.length,
    views: {
      full: count([...inTitle, ...hashesOf(text)]),
      first: count([...Array.from({ length: TITLE_WEIGHT }, () => inTitle).flat(), ...hashesOf(first)]),
      lead: count([...inTitle, ...hashesOf(before(startOf(allText, LEAD_WORDS), text))]),
      title: count(inTitle),
      names: count(hashesOf(text.filter((word) => isName(word, body)))),
      numbers: count(hashesOf([...title, ...text].filter((word) => /^\p{N}/u.test(word.text)))),
      quotes: count(quoteGrams(body, account.language)),
      pairs: count([...grams(title, 2), ...grams(first, 2)]),
    },
  };
}

/** A word whose term is hashed, once for all views. */
interface Hashed extends Word {
  hash: number;
}

function readTerms(text: string, language?: string): Hashed[] {
  return readWords(text, language).map(({ text, start, term }) => ({ text, start, term, hash: hash(term) }));
}

function startOf(words: Word[], at: number): number {
  return words[at]?.start ?? Number.POSITIVE_INFINITY;
}

function before(end: number, words: Hashed[]): Hashed[] {
  return words.filter(({ start }) => start < end);
}

function hashesOf(words: Hashed[]): number[] {
  return words.map((word) => word.hash);
}

function count(hashes: number[]): Vector {
  const counts = new Map<number, number>();
  for (const key of hashes) counts.set(key, (counts.get(key) ?? 0) + 1);
  return toVector(counts);
}

/** Each run of so many words as one hash, which depends on their order. */
function grams(words: Hashed[], size: number): number[] {
  return words.slice(size - 1).map((_, at) => hashRun(words, at, size));
}

function hashRun(words: Hashed[], from: number, size: number): number {
  let run = 0;
  for (let at = from; at < from + size; at += 1) run = Math.imul(run, 0x01000193) ^ words[at]!.hash;
  return run >>> 0;
}

/** “quoted words of some length” */
const QUOTE = /["“]([^"“”]{12,600})["”]/g;
/** Four words in a row are rarely the same by chance. */
const QUOTE_GRAM = 4;

function quoteGrams(text: string, language?: string): number[] {
  return [...text.matchAll(QUOTE)].flatMap(([, quote]) => grams(readTerms(quote!, language), QUOTE_GRAM));
}
