import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';

/** To say so is to do something: "the board rejected the plan", not "the board said". */
const DOES =
  /^(?:announce[sd]|confirm(?:s|ed)|den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disputed?|accuse[sd]?|criticized|criticised|blame[sd]|praise[sd]|condemn(?:s|ed)|denounce[sd]|defend(?:s|ed)|welcomed|mock(?:s|ed)|blasted|slammed|urge[sd]?|threatened|demanded|rebuked|ripped|questioned|hailed|applauds|applauded|refuted|rebuffed|thanked|touted|lambasted)$/;

/** Behind these what is said follows, with "that" or without. */
const ONLY_SAYS =
  /^(?:said|says?|told|tells?|add(?:s|ed)|wr(?:ote|ites)|tweeted|replied|believe[sd]?|thinks?|suggest(?:s|ed)?|argue[sd]?|explain(?:s|ed)|stated|noted|claimed|claims?|insist(?:s|ed)?|warn(?:s|ed)?)$/;

/** "said | the board would meet", and not "rejected | the plan" */
export function opensSaying(lower: string): boolean {
  return isSpeechVerb(lower) && ONLY_SAYS.test(lower);
}

/** A verb of speech that only says: "the board said" is no act. */
export function onlySays(lower: string): boolean {
  return isSpeechVerb(lower) && !DOES.test(lower);
}
