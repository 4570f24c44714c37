import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

/** What befalls people in the news, as it is said of them: "was killed", "24 dead", "another wounded". */
const HARMED =
  /^(?:killed|injured|wounded|hurt|harmed|shot|stabbed|slain|dead|died|drowned|murdered|executed|beaten|arrested|detained|missing|rescued|hospitali[sz]ed|kidnapped|abducted|trapped|infected|affected)$/;
/** What does it to them: "killing a child", "wounded a third" */
const HARMING =
  /^(?:kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|shot|shooting|stabb(?:ed|ing)|murder(?:ed|ing)|kidnapp(?:ed|ing)|arrest(?:s|ed|ing)|detain(?:s|ed|ing)|rescu(?:ed|ing)|leaving|left)$/;
/** Words between those whom it befell and the word for it: "were critically wounded", "has been reported missing". */
const BETWEEN =
  /^(?:was|were|is|are|be|been|being|has|have|had|got|also|still|else|reported|confirmed|found|\p{L}+ly)$/u;
const MOST_BETWEEN = 4;

/** Index of the word for the harm that is said of what stands before `at`: from "girl" to "killed" in "girl was killed". */
export function harmAfter(tokens: Token[], at: number): number | undefined {
  let place = at;
  while (place < at + MOST_BETWEEN && BETWEEN.test(wordAt(tokens, place))) place += 1;
  return HARMED.test(wordAt(tokens, place)) ? place : undefined;
}

/** Index of the word for the harm that is done to what starts at `at`: "killing" before "a child". */
export function harmBefore(tokens: Token[], at: number): number | undefined {
  return HARMING.test(wordAt(tokens, at - 1)) ? at - 1 : undefined;
}
