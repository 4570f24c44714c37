import { diffArrays } from 'diff';

/** A sentence that an outlet added, took out, or put in other words, in the order of the newer text. */
export type Change =
  | { kind: 'added'; now: string }
  | { kind: 'removed'; before: string }
  | { kind: 'changed'; before: string; now: string };

/** From this share of common words on, a sentence taken out and one put in are one sentence in other words. */
const SAME_SENTENCE_FROM = 0.5;

/**
 * What an outlet changed between two readings of one address. The caller cuts the texts into sentences; sentences that
 * differ only in white space, quotation marks or dashes are the same.
 */
export function findChanges(before: readonly string[], now: readonly string[]): Change[] {
  const parts = diffArrays([...before], [...now], { comparator: (a, b) => folded(a) === folded(b) });
  const changes: Change[] = [];
  let removed: string[] = [];
  for (const part of parts) {
    if (part.removed) removed = [...removed, ...part.value];
    else if (part.added) {
      changes.push(...pairUp(removed, part.value));
      removed = [];
    } else {
      changes.push(...removed.map(takenOut));
      removed = [];
    }
  }
  return [...changes, ...removed.map(takenOut)];
}

const takenOut = (before: string): Change => ({ kind: 'removed', before });

/** Each new sentence with the removed one it is most like; the rest is plainly removed. */
function pairUp(removed: string[], added: string[]): Change[] {
  const left = [...removed];
  const changes = added.map((now): Change => {
    const similarities = left.map((before) => commonWords(before, now));
    const best = similarities.indexOf(Math.max(...similarities));
    if (best < 0 || (similarities[best] ?? 0) < SAME_SENTENCE_FROM) return { kind: 'added', now };
    const [before = ''] = left.splice(best, 1);
    return { kind: 'changed', before, now };
  });
  return [...left.map(takenOut), ...changes];
}

/** Dice's coefficient over the sets of words. */
function commonWords(one: string, other: string): number {
  const [a, b] = [new Set(folded(one).split(' ')), new Set(folded(other).split(' '))];
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size);
}

const folded = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();
