import type { SentenceWord } from '@/utils/compare/kinds/wordsOf';
import type { SentenceTerms } from '@/utils/link/terms';
import type { Language } from '@/utils/text/shared/language';
import type { Offsets } from '../kinds/kind';
import { standingTerm } from './standingTerm';

/** What stands round a mention in its sentence, its own words left out. */
export interface Context {
  /** Weight of each term: its rarity in the story, less with its distance. */
  terms: ReadonlyMap<string, number>;
  /** Euclidean length of the weights. */
  length: number;
  /** Words and numbers in lower case, little words too, the nearest first. */
  before: string[];
  after: string[];
}

/** A word this many characters away weighs half. */
const HALF_WEIGHT_AT = 25;
/** Words right beside a mention that tell what it is the value of. */
const BESIDE = 3;

/** Reads the words round a mention. */
export function contextOf(
  { start, end }: Offsets,
  words: SentenceWord[],
  { weights }: SentenceTerms,
  language: Language,
): Context {
  const terms = new Map<string, number>();
  for (const word of words) {
    const rarity = weights.get(word.term);
    const distance = word.end <= start ? start - word.end : word.start - end;
    if (rarity === undefined || distance < 0) continue;
    const term = termOf(word, language);
    terms.set(term, Math.max(terms.get(term) ?? 0, rarity / (1 + distance / HALF_WEIGHT_AT)));
  }
  const telling = words.filter(({ kind }) => kind !== 'sign');
  return {
    terms,
    length: Math.hypot(...terms.values()),
    before: telling
      .filter((word) => word.end <= start)
      .slice(-BESIDE)
      .reverse()
      .map((word) => besideForm(word, language)),
    after: telling
      .filter((word) => word.start >= end)
      .slice(0, BESIDE)
      .map((word) => besideForm(word, language)),
  };
}

function besideForm(word: SentenceWord, language: Language): string {
  return word.term === '' ? word.lower : termOf(word, language);
}

/** A name's term is alike in every language that writes it so, which the stem of a word is not. */
function termOf({ term, lower }: SentenceWord, language: Language): string {
  const own = language.stem(lower);
  return standingTerm(language.newsWords?.has(own) ? own : term, language);
}

/** Cosine of what stands round two mentions, 0 to 1. */
export function contextSimilarity(a: Context, b: Context): number {
  let sum = 0;
  a.terms.forEach((weight, term) => {
    sum += weight * (b.terms.get(term) ?? 0);
  });
  return sum === 0 ? 0 : sum / (a.length * b.length);
}

/** Weight of a word that two of some 150 sentences hold, as those that join two accounts do. */
const RAREST = 4;

/** How rare the rarest word is that stands near both, 0 to about 1. */
export function rarestShared(a: Context, b: Context): number {
  let most = 0;
  a.terms.forEach((weight, term) => {
    most = Math.max(most, weight * (b.terms.get(term) ?? 0));
  });
  return Math.sqrt(most) / RAREST;
}

/** How far the words on one side of two mentions go along, the nearest counting most, 0 to 1. */
export function goAlong(a: string[], b: string[]): number {
  let [same, all] = [0, 0];
  for (let at = 0; at < BESIDE; at += 1) {
    const weight = 1 / (1 + at);
    all += weight;
    if (a[at] === undefined || b[at] === undefined) continue;
    if (a[at] === b[at]) same += weight;
    else if (b.includes(a[at]!) || a.includes(b[at]!)) same += weight / 2;
  }
  return same / all;
}
