import type { Side } from './side';

/** What is worked out once for each key, when first asked for, and forgotten with it. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** The same for each sentence of an account, by its place: a sentence has several links. */
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
