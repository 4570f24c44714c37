import type { FoundMention } from '@/utils/compare/mention';
import type { Sentence } from '@/utils/text/sentences';

/**
 * What the words right beside a number or date make of it: a count of what is left beside others ("11 other states"), a time
 * before another moment ("nine days before"), the day on which something was said. Mentions of two senses state two facts,
 * however alike their sentences are.
 */
export type Sense = 'plain' | 'further' | 'before' | 'of a statement';

const BESIDE = 40;
const FURTHER = /^[\s-]*(?:other|others|more|additional|extra|further|remaining)\b/;
const FURTHER_BEFORE = /\b(?:another|other|remaining|additional|extra|further)\s$/;
const BEFORE = /^\s(?:before|earlier|prior)\b/;
/** "police said Wednesday", "tweeted late on Sunday", "On Friday, her agent confirmed", "— Ann Lee (@annlee) June 29" */
const STATED =
  /@\w+\)|\b(?:said|says|told|announced|announcement|confirmed|reported|wrote|tweet(?:ed)?|posted|published|released|statement|added|responded|replied)\b/;

/** Reads the sense of a mention from its sentence. */
export function senseOf({ kind, start, end }: FoundMention, sentence: Sentence | undefined): Sense {
  if (sentence === undefined) return 'plain';
  const [from, to] = [start - sentence.start, end - sentence.start];
  const before = sentence.text.slice(Math.max(0, from - BESIDE), Math.max(0, from));
  const after = sentence.text.slice(to, to + BESIDE);
  if (kind === 'date') return STATED.test(before) || STATED.test(after) ? 'of a statement' : 'plain';
  if (kind !== 'number') return 'plain';
  if (FURTHER.test(after) || FURTHER_BEFORE.test(before)) return 'further';
  return BEFORE.test(after) ? 'before' : 'plain';
}
