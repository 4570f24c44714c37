import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

/** "Slowly, the board", "Slowly the board"; not the name of "McNally, who leads it". */
export function isSentenceAdverb(tokens: Token[], at: number): boolean {
  return (
    isAdverb(wordAt(tokens, at)) &&
    !(tokens[at + 1]?.text === ',' && /^(?:who|whose|whom|which)$/.test(wordAt(tokens, at + 2)))
  );
}
