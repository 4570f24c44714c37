import { oncePerSentence } from '@/utils/link/oncePerSentence';
import { actNamed } from '@/utils/text/en/words/acts';
import type { Offsets } from '../kind';
import { phraseEnd } from '../phrase';
import { type SentenceWord, wordsOf } from '../wordsOf';

/** An act as a sentence tells it. */
export interface Act extends Offsets {
  act: string;
  /** To whom it was done: the content words beside the verb. */
  done: SentenceWord[];
  /** Who did it; nobody where the sentence leaves it open. */
  doer: SentenceWord[];
}

const BE = /^(?:was|were|is|are|been|being|be|got|gets)$/;
const WITHIN = 8;
const PATIENT = 4;
const NO_DOER = /^(?:he|she|they|it|who|which|that|and|to|not|have|has|had|will|would|be|by)$/;

/** The acts of a sentence of which a reader asks who did them, in order. */
export const actsOf = oncePerSentence((side, sentence): Act[] => {
  const words = wordsOf(side, sentence);
  return words.flatMap((word, at) => {
    const act = word.quoted ? undefined : actNamed(word.lower);
    if (act === undefined) return [];
    const isPassive = words.slice(Math.max(0, at - 2), at).some(({ lower }) => BE.test(lower));
    const found = isPassive ? passive(words, at) : active(words, at);
    return found ? [{ act, ...found }] : [];
  });
});

/** "was shot", "were arrested by agents" */
function passive(words: SentenceWord[], at: number): Omit<Act, 'act'> | undefined {
  const be = words.findIndex(({ lower }, place) => place >= at - 2 && BE.test(lower));
  const clause = words.slice(at + 1, at + 1 + WITHIN);
  const by = clause.findIndex(({ lower }) => lower === 'by');
  const done = telling(words.slice(0, be)).slice(-PATIENT);
  if (by === -1) return { start: words[be]!.start, end: words[at]!.end, done, doer: [] };
  const from = leapArticle(words, at + 2 + by);
  const to = phraseEnd(words, from);
  if (to <= from) return undefined;
  return { start: words[at]!.start, end: words[to - 1]!.end, done, doer: telling(words.slice(from, to)) };
}

/** "police shot", "the army shelled": the noun phrase right before the verb is who did it. */
function active(words: SentenceWord[], at: number): Omit<Act, 'act'> | undefined {
  if (!/ed$|^(?:shot|beat|withheld)$/.test(words[at]!.lower)) return undefined;
  const before = words[at - 1];
  if (before === undefined || before.kind !== 'word' || before.term === '' || NO_DOER.test(before.lower))
    return undefined;
  let from = at - 1;
  while (from > 0 && at - from < PATIENT && words[from - 1]!.kind === 'word' && words[from - 1]!.term !== '') from -= 1;
  const doer = words.slice(from, at);
  return { start: doer[0]!.start, end: words[at]!.end, done: telling(words.slice(at + 1)).slice(0, PATIENT), doer };
}

function leapArticle(words: SentenceWord[], at: number): number {
  return /^(?:the|an?|his|her|their|its)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
}

function telling(words: SentenceWord[]): SentenceWord[] {
  return words.filter(({ term }) => term !== '');
}
