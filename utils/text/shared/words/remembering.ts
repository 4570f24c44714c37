/** A function of words that keeps what it made of the last `most`, as the words of news repeat; when it is full it begins anew. */
export function remembering(make: (word: string) => string, most: number): (word: string) => string {
  const kept = new Map<string, string>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = make(word);
    kept.set(word, made);
    return made;
  };
}
