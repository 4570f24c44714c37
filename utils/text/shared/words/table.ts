import { oncePer } from './oncePer';

/** Sources of patterns over normalized text, each with what its words mean. The first that matches counts. */
export type Table<T> = [pattern: string, meaning: T][];

const patternsOf = oncePer((table: Table<unknown>) => table.map(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u')));

/** What a table says of words that one of its patterns matches whole. */
export function entryOf<T>(table: Table<T>, words: string): T | undefined {
  const at = patternsOf(table).findIndex((pattern) => pattern.test(words));
  return at === -1 ? undefined : table[at]![1];
}

/** Source of one pattern for all words of a table. */
export function anyOf<T>(table: Table<T>): string {
  return `(?:${table.map(([pattern]) => pattern).join('|')})`;
}
