import { normalize } from './normalize';
import { createUnigram, type Vocabulary } from './unigram';

/** A sentence in the numbers of the vocabulary; special tokens are not among them. */
export interface Tokens {
  ids: number[];
  /** Where each stands in the sentence. */
  pieces: [start: number, end: number][];
}

/** `tokenizer.json`, in the format of the library "tokenizers", as far as it is read here. */
export interface TokenizerFile {
  model: { type: 'Unigram'; vocab: Vocabulary['vocab']; unk_id: number };
}

/** The longest piece in characters: what stands after the last token that is read need not be looked at. */
const LONGEST_PIECE = 16;

/** Cuts sentences into at most so many tokens. The special rows of the vocabulary are never among them but the unknown. */
export function createTokenizer(
  { model }: TokenizerFile,
  special: readonly number[],
): (sentence: string, most: number) => Tokens {
  const cut = createUnigram({ vocab: model.vocab, unknown: model.unk_id, special });
  return (sentence, most) => {
    const { text, starts, ends } = normalize(sentence, (most + 1) * LONGEST_PIECE);
    const pieces = cut(text).slice(0, most);
    return {
      ids: pieces.map(({ id }) => id),
      pieces: pieces.map(({ start, end }) => [starts[start]!, ends[end - 1]!]),
    };
  };
}
