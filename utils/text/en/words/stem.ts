import stemEnglish from 'wink-porter2-stemmer';

/** The words of the news repeat; a bounded memory of their stems spares nine in ten the rules. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** The stem of one English word in lower case, by Porter's second algorithm: "flood" of "flooding". */
export function stem(word: string): string {
  return remembered.get(word) ?? remember(word);
}

function remember(word: string): string {
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const made = stemEnglish(word);
  remembered.set(word, made);
  return made;
}
