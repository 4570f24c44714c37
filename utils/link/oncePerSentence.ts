import { oncePer } from '@/utils/text/shared/words/oncePer';
import type { Side } from './side';

/** What is worked out once for each sentence of an account, by its place: a sentence has several links. */
export function oncePerSentence<Value>(
  make: (side: Side, sentence: number) => Value,
): (side: Side, sentence: number) => Value {
  const bySide = oncePer((_side: Side) => new Map<number, Value>());
  return (side, sentence) => {
    const made = bySide(side);
    const value = made.get(sentence) ?? make(side, sentence);
    made.set(sentence, value);
    return value;
  };
}
