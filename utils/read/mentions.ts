import type { MentionKind } from '@/utils/model';
import type { Account, FoundMention } from '@/utils/read/account/mention';
import { FINDERS } from '@/utils/read/find/finders';
import { tellsOfEvent } from '@/utils/read/tellsOfEvent';

/** The mentions of one sentence, by kind, in the order of the text. */
export type SentenceMentions = Record<MentionKind, FoundMention[]>;

/** No article comes near it (the fullest of 190 had 110 of a kind). */
const MOST_OF_KIND = 250;

/** Finds the mentions in an account, sentence by sentence. */
export function mentionsOf(account: Account): SentenceMentions[] {
  const bySentence = account.sentences.map(
    (): SentenceMentions => ({ number: [], date: [], name: [], quote: [], attribution: [] }),
  );
  for (const finder of FINDERS) {
    for (const mention of finder.find(account).filter(tellsOfEvent(account)).slice(0, MOST_OF_KIND)) {
      bySentence[mention.sentence]?.[finder.kind].push(mention);
    }
  }
  return bySentence;
}
