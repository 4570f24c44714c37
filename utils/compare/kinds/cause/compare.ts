import type { Side } from '@/utils/link/side';
import type { KindDifference, LinkedPair } from '../kind';
import { wordsOf } from '../wordsOf';
import { labelCause } from './label';
import { type Reason, reasonsOf } from './reasons';

/** Two reasons are given for one act when so many words of it stand before both. */
const LEAST_SHARED = 2;
/** An account that has this much of a reason in one sentence knows it as well. */
const KNOWN = 0.5;

/**
 * Another reason given for one act. The other account may give its reason in another sentence than the linked one; where it
 * tells this reason too, anywhere, nothing is said.
 */
export function compareCause({ a, b, link }: LinkedPair): KindDifference[] {
  const found: KindDifference[] = [];
  for (const ofMine of reasonsOf(a, link.a.sentence)) {
    for (const ofTheirs of reasonsOf(b, link.b.sentence)) {
      const effect = ofMine.effect.filter(({ term }) => ofTheirs.effect.some((other) => other.term === term));
      const distinct = new Set(effect.map(({ term }) => term)).size;
      if (distinct < LEAST_SHARED || sharesReason(ofMine, ofTheirs)) continue;
      if (tells(b, ofMine) || tells(a, ofTheirs)) continue;
      found.push({
        kind: 'cause',
        verdict: 'compatible',
        how: 'other cause',
        a: { start: ofMine.start, end: ofMine.end },
        b: { start: ofTheirs.start, end: ofTheirs.end },
        label: labelCause(wordsOf(a, link.a.sentence), effect),
      });
    }
  }
  return found;
}

function sharesReason(a: Reason, b: Reason): boolean {
  return a.reason.some(({ term }) => b.reason.some((other) => other.term === term));
}

/** Whether an account tells a reason, in whatever sentence. */
function tells(side: Side, { reason }: Reason): boolean {
  const terms = new Set(reason.map(({ term }) => term));
  return side.words.some(({ weights }) => [...terms].filter((term) => weights.has(term)).length >= terms.size * KNOWN);
}
