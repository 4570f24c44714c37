import type { SentenceRules } from '@/utils/text/shared/words/sentences';

const NONE: ReadonlySet<string> = new Set();

/** Full stops of their own end sentences, and nothing is shortened with one. */
export const sentences: SentenceRules = {
  tag: 'ja',
  beforeName: NONE,
  beforeDigit: /(?!)/,
  inside: NONE,
  starters: NONE,
};
