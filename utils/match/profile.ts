import type { Article, Item } from '@/utils/model';
import { hash } from '@/utils/text/hash';
import { readWords, type Word } from '@/utils/text/terms';
import { toDay } from './day';
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
/** A word within the title counts this much more than one of the text. */
const TITLE_WEIGHT = 2;

/** Reads an account into its views. */
export function profile(account: Article | Item): Profile {
  const title = readWords(account.title, account.language);
  const body = 'text' in account ? account.text : account.summary;
  const text = readWords(body.slice(0, MOST_WORDS * 12), account.language).slice(0, MOST_WORDS);
  const first = text.slice(0, FIRST_WORDS);
  return {
    id: account.id,
    outlet: account.outlet,
    day: toDay(account.publishedAt),
    length: title.length + text.length,
    views: {
      full: count([...title, ...text].map(({ term }) => term)),
      first: count([...repeat(title), ...first].map(({ term }) => term)),
      lead: count([...title, ...text.slice(0, LEAD_WORDS)].map(({ term }) => term)),
      title: count(title.map(({ term }) => term)),
      names: count(nameTerms(text, body)),
      numbers: count([...title, ...text].filter(({ text: word }) => /^\p{N}/u.test(word)).map(({ term }) => term)),
      quotes: count(quoteGrams(body, account.language)),
      pairs: count(pairsOf([...title, ...first].map(({ term }) => term))),
    },
  };
}

function repeat(title: Word[]): Word[] {
  return Array.from({ length: TITLE_WEIGHT }, () => title).flat();
}

function count(terms: string[]): Vector {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const key = hash(term);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return toVector(counts);
}

function pairsOf(terms: string[]): string[] {
  return terms.slice(1).map((term, at) => `${terms[at]} ${term}`);
}

/** Words with a capital that does not come from starting a sentence: "the Alibaba Group" gives both. */
function nameTerms(words: Word[], text: string): string[] {
  return words.filter((word) => isName(word, text)).map(({ term }) => term);
}

function isName({ text: word, start }: Word, text: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return /[\p{L}\p{N},;:'’)\-–][ ]?$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** "quoted words of some length" */
const QUOTE = /["“]([^"“”]{12,600})["”]/g;
const GRAM = 4;

function quoteGrams(text: string, language?: string): string[] {
  return [...text.slice(0, MOST_WORDS * 12).matchAll(QUOTE)].flatMap(([, quote]) => {
    const terms = readWords(quote!, language).map(({ term }) => term);
    return terms.slice(GRAM - 1).map((_, at) => terms.slice(at, at + GRAM).join(' '));
  });
}
