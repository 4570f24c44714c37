/**
 * The words of a language that news of events is told with, by their stems, each with the English word that it stands for. What
 * two accounts count is then known to be one thing in other words, and in another language. A line is an English word, a
 * colon, and the words that may stand for it.
 */
export function newsWordsOf(lines: string, stem: (word: string) => string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [english = '', own = ''] = line.split(': ');
        return own.split(' ').map((word) => [stem(word), english] as const);
      }),
  );
}
