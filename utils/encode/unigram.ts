/** A stretch of a text that stands in the vocabulary; `id` is its row there. */
export interface Piece {
  id: number;
  start: number;
  end: number;
}

/** The vocabulary of a unigram tokenizer: each piece with the logarithm of how likely it is. */
export interface Vocabulary {
  vocab: readonly (readonly [piece: string, score: number])[];
  /** What stands for characters that are in no piece. */
  unknown: number;
  /** Rows that are no words, such as the marks of beginning and end: a text that spells one is read as plain text. */
  special: readonly number[];
}

/** How much less likely an unknown character is than the rarest piece: SentencePiece's own figure. */
const UNKNOWN_PENALTY = 10;

/**
 * Cuts a text into the most likely sequence of pieces (Kudo 2018: Viterbi over a unigram model), as SentencePiece does.
 * Characters that no piece covers are unknown; neighbouring ones count as one piece.
 */
export function createUnigram({ vocab, unknown, special }: Vocabulary): (text: string) => Piece[] {
  const ids = new Map(vocab.map(([piece], id) => [piece, id]));
  for (const id of special) ids.delete(vocab[id]![0]);
  const scores = Float64Array.from(vocab, ([, score]) => score);
  const longest = vocab.reduce((most, [piece]) => Math.max(most, piece.length), 0);
  const unknownScore = scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_PENALTY;

  return (text) => {
    const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY);
    const last: Piece[] = new Array(text.length + 1);
    best[0] = 0;
    const offer = (id: number, score: number, start: number, end: number) => {
      const total = best[start]! + score;
      if (total <= best[end]!) return;
      best[end] = total;
      last[end] = { id, start, end };
    };
    for (let start = 0, next = 0; start < text.length; start = next) {
      next = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
      for (let end = next; end <= text.length && end - start <= longest; end += 1) {
        const id = ids.get(text.slice(start, end));
        if (id !== undefined) offer(id, scores[id]!, start, end);
      }
      if (!ids.has(text.slice(start, next))) offer(unknown, unknownScore, start, next);
    }
    return joinUnknown(pathTo(text.length, last), unknown);
  };
}

function pathTo(end: number, last: Piece[]): Piece[] {
  const path: Piece[] = [];
  for (let at = end; at > 0; at = last[at]!.start) path.push(last[at]!);
  return path.reverse();
}

function joinUnknown(path: Piece[], unknown: number): Piece[] {
  const joined: Piece[] = [];
  for (const piece of path) {
    const former = joined.at(-1);
    if (former?.id === unknown && piece.id === unknown) former.end = piece.end;
    else joined.push(piece);
  }
  return joined;
}
