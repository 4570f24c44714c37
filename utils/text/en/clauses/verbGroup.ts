import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isAuxiliary, isParticiple, isPast, isVerb } from '@/utils/text/en/words/verbs';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

/** Behind "has been officially shot". */
export function verbGroupEnd(tokens: Token[], verb: number): number {
  let at = verb;
  while (at < tokens.length && isHelper(wordAt(tokens, at))) at += 1;
  return at < tokens.length && (at === verb || isVerbForm(tokens, at, verb)) ? at + 1 : at;
}

function isHelper(lower: string): boolean {
  return (
    isAuxiliary(lower) ||
    isAdverb(lower) ||
    /^(?:be|been|being|not|also|never|already|still|now|just|only|even|yet|since|long|ever|once|again|soon|often|always|later|then)$/.test(
      lower,
    )
  );
}

const MODAL = /^(?:will|would|can|could|may|might|must|should|shall|cannot|do|does|did)$|n't$/;
const TO_BE = /^(?:is|are|was|were|be|been|being)$/;

/** "shot" of "was shot", "deliver" of "will deliver"; behind a plain "is" nothing. */
function isVerbForm(tokens: Token[], at: number, verb: number): boolean {
  const { kind, lower } = tokens[at]!;
  if (kind !== 'word' || /^(?:the|a|an)$/.test(lower)) return false;
  const helpers = tokens.slice(verb, at).map((token) => token.lower);
  return (
    (helpers.some((one) => MODAL.test(one)) && !helpers.some((one) => TO_BE.test(one))) ||
    isPast(lower) ||
    isParticiple(lower) ||
    isVerb(tokens, at) ||
    /.{3}ing$/.test(lower)
  );
}

export function isPassive(tokens: Token[], verb: number, group: number): boolean {
  return tokens.slice(verb, group - 1).some(({ lower }) => TO_BE.test(lower));
}
