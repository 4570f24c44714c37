import type { Account } from '@/utils/read/account/mention';
import { mentionsOf, type SentenceMentions } from '@/utils/read/mentions';
import { primaryOf } from '@/utils/text/shared/words/primaryOf';
import { type SentenceTerms, weighTerms } from './terms';
import { type SentenceValues, valuesOf } from './values';

/** One of the accounts of a story as they are linked and compared: with what each of its sentences says, in comparable form. */
export interface Side {
  account: Account;
  mentions: SentenceMentions[];
  words: SentenceTerms[];
  letters: SentenceTerms[];
  values: SentenceValues[];
}

/** Prepares all accounts of a story: how much a term tells depends on all of them. */
export function sidesOf(accounts: Account[]): Side[] {
  const { words, letters } = weighTerms(accounts);
  return accounts.map((account, at) => {
    const mentions = mentionsOf(account);
    return { account, mentions, words: words[at]!, letters: letters[at]!, values: valuesOf(account, mentions) };
  });
}

/** Whether two accounts are written in one language: only then words of one are found in the other. */
export function isOneLanguage(a: Side, b: Side): boolean {
  return languageOf(a) === languageOf(b);
}

function languageOf({ account }: Side): string {
  return primaryOf(account.article.language);
}
