import { oncePerSentence } from '@/utils/link/oncePerSentence';
import { isFiniteVerb } from '@/utils/text/en/clauses/finiteVerb';
import { type Doubt, HEDGE_RULES } from '@/utils/text/en/speech/hedges';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isAuxiliary, isParticiple, isPast } from '@/utils/text/en/words/verbs';
import { isCapital } from '@/utils/text/shared/words/cursor';
import { phraseEnd } from '../phrase';
import { type SentenceWord, wordsOf } from '../wordsOf';

/** Words that put in doubt what stands behind them. */
export interface Doubted {
  doubt: Doubt;
  /** Of the words that hedge. */
  start: number;
  end: number;
  /** What is in doubt: content words behind the hedge, up to the end of its clause. The first is what the hedge governs, its verb or noun. */
  scope: SentenceWord[];
}

/** More is another statement of the same sentence. */
const LONGEST_SCOPE = 6;
const CLAUSE_ENDS =
  /^(?:[.;:!?()–—]|but|while|although|though|because|after|before|when|which|who|where|unless|until)$/;

const RULES = HEDGE_RULES.map(({ doubt, pattern }) => ({ doubt, pattern: new RegExp(pattern, 'gu') }));

/** What a sentence puts in doubt in its own voice, in the order of the text. */
export const doubtsOf = oncePerSentence((side, sentence): Doubted[] => {
  const { start, text } = side.account.sentences[sentence]!;
  const words = wordsOf(side, sentence);
  const found: Doubted[] = [];
  for (const { doubt, pattern } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      if (found.some((one) => one.start < to && from < one.end)) continue;
      const hedge = words.find((word) => word.start >= from);
      if (hedge === undefined || hedge.quoted) continue;
      const scope = scopeOf(words, to, { doubt, hedge: match[0] });
      if (scope.length > 0) found.push({ doubt, start: from, end: to, scope });
    }
  }
  return found.sort((x, y) => x.start - y.start);
});

/** "the alleged | assault"; not "alleged | that" */
const BEFORE_NOUN = /\b(?:alleged|suspected|purported|presumed|un\w+ed|unproven|apparent|reported)$/i;
const OPENS_CLAUSE = /^(?:that|if|whether)$/;
/** What stands between a hedge and the verb that it is said of, beside adverbs. */
const BEFORE_VERB = /^(?:have|has|had|be|been|being|is|are|was|were|not|also|to)$/;
const OPENS_NOUN = /^(?:an?|the|his|her|its|their|this|that|these|those|any|some|new)$/;

interface Hedged {
  doubt: Doubt;
  hedge: string;
}

/** A hedge governs one word and what goes with it: the verb of its clause, or the noun that it describes. None where that is not known. */
function scopeOf(words: SentenceWord[], from: number, hedged: Hedged): SentenceWord[] {
  const first = words.findIndex(({ start }) => start >= from);
  if (first === -1) return [];
  const clause = words.slice(first);
  const ends = clause.findIndex(({ lower }, at) => CLAUSE_ENDS.test(lower) && at > 0);
  const own = ends === -1 ? clause : clause.slice(0, ends);
  const scope = own.filter(({ term }) => term !== '').slice(0, LONGEST_SCOPE);
  const governed = governedIn(words, first, hedged);
  if (governed === undefined || !scope.includes(governed)) return [];
  return [governed, ...scope.filter((word) => word !== governed)];
}

function governedIn(words: SentenceWord[], first: number, { doubt, hedge }: Hedged): SentenceWord | undefined {
  const next = words[first]!.lower;
  const last = hedge.split(' ').at(-1)!.toLowerCase();
  if (OPENS_CLAUSE.test(last) || OPENS_CLAUSE.test(next))
    return verbOfClause(words, OPENS_CLAUSE.test(next) ? first + 1 : first);
  if (BEFORE_NOUN.test(hedge)) return headOfNoun(words, first);
  let at = first;
  while (at < words.length && (BEFORE_VERB.test(words[at]!.lower) || isAdverb(words[at]!.lower))) at += 1;
  const word = words[at];
  if (word === undefined) return undefined;
  const isDone = isParticiple(word.lower) || isPast(word.lower) || /.{2}(?:ed|ing)$/.test(word.lower);
  // "may have documents": what is possible is that somebody has them, and "have" tells nothing.
  if (BEFORE_VERB.test(words[at - 1]?.lower ?? '') && at > first && !isDone)
    return doubt === 'chance' ? undefined : headOfNoun(words, at);
  if (last === 'of') return isDone ? word : headOfNoun(words, at);
  return OPENS_NOUN.test(word.lower) ? headOfNoun(words, at) : word;
}

/** "that engineers | opened the dam"; where no verb is known, the first word that is no name. */
function verbOfClause(words: SentenceWord[], from: number): SentenceWord | undefined {
  const ends = words.findIndex(({ lower }, at) => at > from && CLAUSE_ENDS.test(lower));
  const to = ends === -1 ? words.length : ends;
  for (let at = from + 1; at < to; at += 1) {
    if (words[at]!.term !== '' && isFiniteVerb(words, at, from)) return words[at];
    // "that the dam was | opened"
    if (isAuxiliary(words[at]!.lower))
      return words.slice(at, to).find(({ term, lower }) => term !== '' && !isAdverb(lower));
  }
  return words.slice(from, to).find((word) => word.term !== '' && !isCapital(word));
}

/** "crystal | meth" */
function headOfNoun(words: SentenceWord[], at: number): SentenceWord | undefined {
  const from = words.findIndex(({ term }, place) => place >= at && term !== '');
  if (from === -1) return undefined;
  return words.slice(from, Math.max(from + 1, phraseEnd(words, from))).findLast(({ term }) => term !== '');
}
