/** How a language marks and compares the words that it quotes. */
export interface QuoteRules {
  /** Each opening mark with the marks that close it. */
  marks: Readonly<Record<string, string>>;
  /** Whether single marks quote whole utterances, as 'this'. */
  single: boolean;
  /** What stands between the two parts of one utterance: `,” Mr. Obama said, “`. */
  tag?: RegExp;
  /** The words of a quotation as they are compared. */
  words(text: string): string[];
  /** Of these, those that turn the sense of what is said when they come or go: "not", "never". */
  turning: ReadonlySet<string>;
  /** Beside a turning word they leave the sense as it is: "not only". */
  merely: ReadonlySet<string>;
  /** Of these, those whose exchange changes nothing that a reader would hold against an outlet. */
  light: ReadonlySet<string>;
}

/** Stands at the end of a word that was printed with its first letters alone: "f---", "bulls***". */
export const CENSORED = '…';

/** Marks of all languages that the project reads: “…”, „…“, «…», "…". */
export const COMMON_MARKS: Readonly<Record<string, string>> = { '“': '”"', '„': '“”', '«': '»', '"': '"”' };

/** The words of a quotation in lower case, without marks and without an accent's second way to be written. */
export function plainWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll(/[\s…]+/g, ' ')
    .replaceAll(/[‘’]/g, "'")
    .normalize('NFC');
  return plain.match(/[\p{L}\p{M}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? [];
}

/** The words of a quotation in a script without spaces, as the engine parts them. */
export function segmentedWords(tag: string): (text: string) => string[] {
  let segmenter: Intl.Segmenter | undefined;
  return (text) => {
    segmenter ??= new Intl.Segmenter(tag, { granularity: 'word' });
    return Array.from(segmenter.segment(text.normalize('NFKC')))
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment.toLowerCase());
  };
}
