import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

/** Under what condition something is so, how sure that is, in whose eyes, or that it is not. */
const QUALIFIES =
  /^(?:if|unless|until|once|provided|providing|assuming|supposing|barring|except|nor|neither|alleg\w+|reportedly|apparently|supposedly|purportedly|perhaps|maybe|possibly|probably|theory|theories|paper|view|views|eyes|opinion|story|legend|film|novel|claims?|claimed|believe[sd]?|thinks?|thought|suspect\w*|rumou?r\w*|accusations?|heard)$/;

/**
 * Whether words bear on the truth of what stands beside them: "if it wins", "as the police believe", "in theory". What is told
 * without them is told as a fact.
 */
export function qualifies(tokens: Token[]): boolean {
  return tokens.some(({ lower }, at) => QUALIFIES.test(lower) || isSaid(tokens, at));
}

/** "police | say"; not "in | fear", "Asked about it" */
function isSaid(tokens: Token[], at: number): boolean {
  return (
    at > 0 &&
    isSpeechVerb(tokens[at]!.lower) &&
    !/^(?:in|of|for|with|by|from|on|at|to|the|an?)$/.test(wordAt(tokens, at - 1))
  );
}
