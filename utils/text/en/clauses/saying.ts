import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';

/** Behind these what is said follows, with "that" or without. */
const ONLY_SAYS =
  /^(?:said|says?|told|tells?|add(?:s|ed)|wr(?:ote|ites)|tweeted|replied|believe[sd]?|thinks?|suggest(?:s|ed)?|argue[sd]?|explain(?:s|ed)|stated|noted|claimed|claims?|insist(?:s|ed)?|warn(?:s|ed)?)$/;

/** "said | the board would meet", and not "rejected | the plan" */
export function opensSaying(lower: string): boolean {
  return isSpeechVerb(lower) && ONLY_SAYS.test(lower);
}
