import type { Side } from '@/utils/link/side';
import { type Doubt, LEFT_OPEN, NOT_OWN } from '@/utils/text/en/speech/hedges';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isCapital } from '@/utils/text/shared/words/cursor';
import { type Facing, face } from '../answers';
import { type KindDifference, type LinkedPair, type Offsets, turned, turnedBack } from '../kind';
import type { SentenceWord } from '../wordsOf';
import { type Doubted, doubtsOf } from './doubts';
import { labelCertainty } from './label';

/** What is in doubt and what is stated are one thing when so many of its words stand in both, its verb among them. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.4;
/** Words of a statement stand close together. */
const REACH = 8;
/** What stands so far before a statement, in letters, or behind it, says how surely it is told. */
const BEFORE = 70;
const BEHIND = 40;
const BE = /^(?:is|are|was|were|be|been|being|got)$/;

/** What one account puts in doubt, or denies, and the other states outright. */
export function compareCertainty(pair: LinkedPair): KindDifference[] {
  return [...doubtedInA(pair), ...doubtedInA(turned(pair)).map(turnedBack)];
}

function doubtedInA(pair: LinkedPair): KindDifference[] {
  const doubts = doubtsOf(pair.a, pair.link.a.sentence);
  // Most sentences have no doubt: the words of the others are not read.
  return doubts.length === 0 ? [] : statedInB(doubts, pair, face(pair));
}

function statedInB(doubts: Doubted[], pair: LinkedPair, facing: Facing): KindDifference[] {
  return doubts.flatMap((doubted) => {
    const stated = statementOf(doubted, facing);
    if (stated === undefined || !isPlain(pair.b, stated, doubted.doubt) || isSaidOtherwiseElsewhere(doubted, pair))
      return [];
    return [
      {
        kind: 'certainty' as const,
        verdict: 'compatible' as const,
        how: doubted.doubt === 'denial' ? ('denied' as const) : ('hedged' as const),
        a: { start: doubted.start, end: doubted.scope[0]!.end },
        b: spanOf(stated),
        label: labelCertainty(facing.ofB, stated),
      },
    ];
  });
}

/** The words of the other sentence that state what is in doubt, in order. */
function statementOf({ scope }: Doubted, { ofA, ofB, answers }: Facing): SentenceWord[] | undefined {
  if (isCapital(scope[0])) return undefined;
  const verb = ofB.findIndex((word) => answers(scope[0]!, word));
  if (verb === -1 || ofB[verb]!.quoted || isCapital(ofB[verb])) return undefined;
  const near = ofB.slice(Math.max(0, verb - REACH), verb + REACH);
  const told = near.filter((word) => scope.some((one) => answers(one, word)));
  const shared = scope.filter((one) => near.some((word) => answers(one, word))).length;
  if (shared < LEAST_SHARED || shared / scope.length < LEAST_SHARE) return undefined;
  return tellsOfDoer(scope, ofA) && leavesDoerOpen(scope, told, verb, ofB) ? undefined : told;
}

/** "accused of | killing his sister", not "was allegedly | killed in May" */
function tellsOfDoer([governed, ...others]: SentenceWord[], words: SentenceWord[]): boolean {
  const isBehind = others.length > 0 && others.every(({ start }) => start > governed!.start);
  return isBehind && !isPassive(words, words.indexOf(governed!));
}

/** "sister killed in May", "she was killed in May": that it was done is in no doubt, and who did it is not stated. */
function leavesDoerOpen(
  [, ...others]: SentenceWord[],
  told: SentenceWord[],
  at: number,
  words: SentenceWord[],
): boolean {
  const verb = words[at]!;
  const [done = verb] = others.flatMap(({ term }) => told.find((word) => word.term === term) ?? []);
  const isDoneTo = done.start < verb.start || isPassive(words, at);
  return isDoneTo && !words.slice(at + 1, at + 1 + REACH).some(({ lower }) => lower === 'by');
}

/** "who was fatally | shot" */
function isPassive(words: SentenceWord[], at: number): boolean {
  return BE.test(words.slice(0, at).findLast(({ lower }) => !isAdverb(lower))?.lower ?? '');
}

function spanOf(words: SentenceWord[]): Offsets {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}

/** Nothing near the statement leaves it open; what one account passes on as a claim, the other says in its own voice. */
function isPlain({ account }: Side, stated: SentenceWord[], doubt: Doubt): boolean {
  const { start, end } = spanOf(stated);
  const around = account.article.text.slice(Math.max(0, start - BEFORE), end + BEHIND).split('\n');
  return !around.some((line) => (doubt === 'chance' ? LEFT_OPEN : NOT_OWN).test(line));
}

/** The account that doubts states it outright in another sentence, or the one that states it doubts it in another. */
function isSaidOtherwiseElsewhere({ scope }: Doubted, { a, b, link }: LinkedPair): boolean {
  const least = Math.max(LEAST_SHARED, Math.ceil(scope.length * LEAST_SHARE));
  const others = (side: Side, own: number) =>
    side.account.sentences.filter(({ index }) => {
      const { weights } = side.words[index]!;
      return (
        index !== own && weights.has(scope[0]!.term) && scope.filter(({ term }) => weights.has(term)).length >= least
      );
    });
  return (
    others(a, link.a.sentence).some(({ text }) => !NOT_OWN.test(text)) ||
    others(b, link.b.sentence).some(({ index }) =>
      doubtsOf(b, index).some((one) => one.scope.some(({ term }) => term === scope[0]!.term)),
    )
  );
}
