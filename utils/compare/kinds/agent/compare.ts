import type { Side } from '@/utils/link/side';
import { actNamed } from '@/utils/text/en/words/acts';
import { BODIES, PERSON, PERSONS } from '@/utils/text/en/words/persons';
import { isCapital } from '@/utils/text/shared/words/cursor';
import { type Facing, face } from '../answers';
import { type KindDifference, type LinkedPair, turned, turnedBack } from '../kind';
import type { SentenceWord } from '../wordsOf';
import { type Act, actsOf } from './acts';
import { labelAgent } from './label';

/** Who did it is said on one side and left open on the other: "was shot" here, "police shot" there. */
export function compareAgent(pair: LinkedPair): KindDifference[] {
  return [...leftOpenInA(pair), ...leftOpenInA(turned(pair)).map(turnedBack)];
}

function leftOpenInA(pair: LinkedPair): KindDifference[] {
  // Sentences that share one claim of several may tell of two attacks.
  if (pair.link.how !== 'same') return [];
  const open = actsOf(pair.a, pair.link.a.sentence).filter(({ doer }) => doer.length === 0);
  // Most sentences leave nobody out: the words of the others are not read.
  return open.length === 0 ? [] : toldInB(open, pair, face(pair));
}

function toldInB(open: Act[], pair: LinkedPair, facing: Facing): KindDifference[] {
  const told = actsOf(pair.b, pair.link.b.sentence).filter(({ doer }) => canAct(doer));
  return open.flatMap((mine) =>
    told
      .filter((theirs) => areOne(mine, theirs, facing) && !saysWho(pair.a, theirs))
      .slice(0, 1)
      .map((theirs) => ({
        kind: 'wording' as const,
        verdict: 'compatible' as const,
        how: 'vaguer' as const,
        a: { start: mine.start, end: mine.end },
        b: { start: theirs.start, end: theirs.end },
        label: labelAgent(facing.ofB, theirs.done),
      })),
  );
}

/** "by age group" names nobody. */
function canAct(doer: SentenceWord[]): boolean {
  return doer.some((word) => {
    const one = word.lower.replace(/s$/, '');
    return (
      isCapital(word) ||
      PERSONS.has(word.lower) ||
      [word.lower, one].some((noun) => PERSON.has(noun) || BODIES.has(noun))
    );
  });
}

/** The same act, done to the same. */
function areOne(open: Act, told: Act, { answers }: Facing): boolean {
  return open.act === told.act && open.done.some((word) => told.done.some((other) => answers(word, other)));
}

/** The account names the doer beside the act in another sentence. */
function saysWho({ account, words }: Side, { act, doer }: Act): boolean {
  return account.tokens.some(
    (tokens, sentence) =>
      tokens.some(({ lower }) => actNamed(lower) === act) &&
      doer.some(({ term }) => words[sentence]!.weights.has(term)),
  );
}
