declare module 'wink-porter2-stemmer' {
  /** Stems one English word in lower case by Porter's second algorithm. */
  export default function stem(word: string): string;
}
