import type { WeightedWord } from '@/utils/text/en/words/weightedWords';
import { type Facing, face } from '../answers';
import type { KindDifference, LinkedPair, Offsets } from '../kind';
import { phraseEnd } from '../phrase';
import { type SentenceWord, wordsOf } from '../wordsOf';
import { labelWording } from './label';
import { ownWords } from './ownWords';

/** Words that tell, on either side of a name, by which its place in the sentence is known. */
const NEIGHBOURS = 4;
/** So many of them must answer each other; more where the two sentences share one claim of several. */
const LEAST_SHARED = { same: 1, partly: 2 };

/** One thing that two sentences call by words of two ways to see it. */
export interface WordPair {
  /** Which thing, as `weightedWords` counts them. */
  thing: number;
  a: Offsets;
  b: Offsets;
  label: string;
}

/** What the two call one person, act or thing in words that take sides: "the riots" here, "the protests" there. */
export function compareWording(pair: LinkedPair): KindDifference[] {
  return wordPairs(pair).map(({ a, b, label }) => ({
    kind: 'wording',
    verdict: 'compatible',
    how: 'other words',
    a,
    b,
    label,
  }));
}

/** At most one pair of words for each thing. */
export function wordPairs(pair: LinkedPair): WordPair[] {
  const { a: mine, b: theirs, link } = pair;
  const ofA = ownWords(wordsOf(mine, link.a.sentence));
  const ofB = ownWords(wordsOf(theirs, link.b.sentence));
  const facing = face(pair);
  const found = new Map<number, WordPair>();
  for (const a of ofA) {
    const b = ofB.find((one) => standAgainst(a, one, ofA, ofB) && haveOnePlace(a, one, facing, link.how));
    if (b === undefined || found.has(a.thing)) continue;
    found.set(a.thing, {
      thing: a.thing,
      a: wholePhrase(a, facing.ofA),
      b: wholePhrase(b, facing.ofB),
      label: labelWording(a, facing),
    });
  }
  return [...found.values()];
}

/** Of one thing, and neither sentence has the other's way to see it as well. */
function standAgainst(a: WeightedWord, b: WeightedWord, ofA: WeightedWord[], ofB: WeightedWord[]): boolean {
  const has = (all: WeightedWord[], { thing, way }: WeightedWord) =>
    all.some((one) => one.thing === thing && one.way === way);
  return a.thing === b.thing && a.way !== b.way && !has(ofA, b) && !has(ofB, a);
}

/** What tells stands beside both. */
function haveOnePlace(a: Offsets, b: Offsets, { ofA, ofB, answers }: Facing, how: keyof typeof LEAST_SHARED): boolean {
  const theirs = neighboursOf(b, ofB);
  const shared = neighboursOf(a, ofA).filter((word) => theirs.some((other) => answers(word, other)));
  return new Set(shared.map(({ term }) => term)).size >= LEAST_SHARED[how];
}

function neighboursOf({ start, end }: Offsets, words: SentenceWord[]): SentenceWord[] {
  const telling = words.filter(({ term }) => term !== '');
  const before = telling.filter((word) => word.end <= start).slice(-NEIGHBOURS);
  return [...before, ...telling.filter((word) => word.start >= end).slice(0, NEIGHBOURS)];
}

/** "anti-abortion" says little without its "groups". */
function wholePhrase({ start, end }: Offsets, words: SentenceWord[]): Offsets {
  const from = words.findIndex((word) => word.start >= start);
  const to = words.findIndex((word) => word.start >= end);
  const isCompound = words.slice(from, to).some(({ text }) => text === '-');
  if (!isCompound || to === -1) return { start, end };
  return { start, end: Math.max(end, words[phraseEnd(words, to) - 1]!.end) };
}
