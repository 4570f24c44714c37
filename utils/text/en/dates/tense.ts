import type { Tense } from '@/utils/text/shared/dates/dateSpan';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

const FUTURE =
  /^(?:will|'ll|shall|would|scheduled|expected|planned|plans|plan|slated|due|next|deadline|upcoming|resumes?|begins?|starts?|meets?|opens|plays|faces|hosts|visits|returns|continues?|runs|tomorrow|may|could|should|hopes?|intends?)$/;
const PAST =
  /^(?:was|were|had|did|said|told|went|came|took|gave|made|found|won|lost|held|began|left|met|saw|shot|struck|hit|fell|rose|died|sank|fought|ran|spoke|wrote|has|have|been|since|last|after|[a-z]{2,}ed)$/;
/** Right before a date these look ahead: "by Friday", "until May 1", "effective July 1". */
const LEADS = /^(?:until|till|by|effective|through|starting)$/;
/** Words before and after a date that its tense is sought in. */
const BACK = 12;
const AHEAD = 8;

/** Whether a sentence speaks of a date as past or to come: the nearest verb before it decides, then the nearest after it. */
export function tenseAt(tokens: Token[], first: number, next: number): Tense {
  if (LEADS.test(wordAt(tokens, first - 1)) && !PAST.test(wordAt(tokens, first - 2))) return 'future';
  for (let at = first - 1; at >= Math.max(0, first - BACK); at -= 1) {
    const word = wordAt(tokens, at);
    if (FUTURE.test(word)) return 'future';
    if (PAST.test(word) && !isPassive(tokens, at)) return 'past';
  }
  for (let at = next; at < Math.min(tokens.length, next + AHEAD); at += 1) {
    const word = wordAt(tokens, at);
    if (/^(?:will|shall)$/.test(word)) return 'future';
    if (PAST.test(word)) return 'past';
  }
  return 'unclear';
}

/** "Will be released": the word before "be" tells the tense. */
function isPassive(tokens: Token[], at: number): boolean {
  return wordAt(tokens, at - 1) === 'be';
}
