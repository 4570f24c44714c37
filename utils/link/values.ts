import type { Account } from '@/utils/read/account/mention';
import type { SentenceMentions } from '@/utils/read/mentions';

/** Values that a sentence gives, in comparable form. */
export interface SentenceValues {
  names: Set<string>;
  numbers: Set<string>;
  dates: Set<string>;
  quotes: boolean;
}

/** The values of each sentence of an account. */
export function valuesOf(
  { sentences, names, tokens, language }: Account,
  mentions: SentenceMentions[],
): SentenceValues[] {
  // Where all nouns have capitals, these tell no names.
  const nounsAreCapital = 'nounsAreCapital' in language.names && language.names.nounsAreCapital === true;
  return sentences.map((_, at) => ({
    // The first word has its capital from the sentence.
    names: new Set(
      (nounsAreCapital ? [] : names[at]!)
        .filter((token) => token !== tokens[at]![0])
        .map(({ lower }) => lower.replace(/['’]s?$/, '')),
    ),
    numbers: new Set(mentions[at]!.number.map(({ value }) => value)),
    dates: new Set(mentions[at]!.date.map(({ value }) => value)),
    quotes: mentions[at]!.quote.length > 0,
  }));
}
