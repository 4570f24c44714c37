import type { Cluster } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import { ENDS_PHRASE } from '@/utils/compare/kinds/phraseEnd';
import { wordsOf } from '@/utils/compare/kinds/wordsOf';
import type { Side } from '@/utils/link/side';
import { standingStem } from '@/utils/text/en/words/synonyms';
import { isCapital, isHyphen } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

const LONGEST = 6;
/** A run that begins or ends amid a phrase reads worse: "something of a bridge too | far". */
const AMID = 0.75;
/** A name is taken only where nothing else is near. */
const NAMES_COUNT = 0.1;

/**
 * The run of words near a mention that tells most and that the other accounts share: "arrested at his flat". One run, so that
 * it reads as somebody wrote it. What is done tells more than who does it: the names of a story stand in most sentences.
 */
export function tellingRun(mention: MentionInContext, group: Cluster, sides: Side[]): string {
  const scores = scoresOf(mention, group, sides);
  const tokens = sides[mention.account]!.account.tokens[mention.sentence] ?? [];
  const breaks = breaksOf(tokens, mention);
  let [best, most]: [Token[], number] = [[], 0];
  for (const [from, { start }] of tokens.entries()) {
    if (!scores.has(start) || breaks[from] === 0) continue;
    let sum = 0;
    for (let to = from; to < Math.min(tokens.length, from + LONGEST); to += 1) {
      const token = tokens[to]!;
      if (token.kind !== 'word' || isMentioned(token, mention)) break;
      sum += scores.get(token.start) ?? 0;
      const score = sum * breaks[from]! * breaks[to + 1]!;
      if (score > most && scores.has(token.start)) [best, most] = [tokens.slice(from, to + 1), score];
    }
  }
  return best.map(({ text }) => text).join(' ');
}

/** How well a run may begin before each token, or end there: 1 between phrases, less amid one, 0 amid a name or a word. */
function breaksOf(tokens: Token[], mention: MentionInContext): number[] {
  const isOutside = (token: Token | undefined) =>
    token === undefined || token.kind !== 'word' || ENDS_PHRASE.has(token.lower) || isMentioned(token, mention);
  return [...tokens, undefined].map((token, at) => {
    const before = tokens[at - 1];
    // "ill-|advised", "the U|.S."
    if (isHyphen(tokens, at) || isHyphen(tokens, at - 1)) return 0;
    if (before?.text.length === 1 && isCapital(before) && token?.text === '.') return 0;
    if (isOutside(before) || isOutside(token)) return 1;
    return isCapital(before) && isCapital(token) ? 0 : AMID;
  });
}

function isMentioned({ start }: Token, mention: MentionInContext): boolean {
  return start >= mention.start && start < mention.end;
}

/** How much each content word of the sentence tells of the mention, by where the word starts. */
function scoresOf(mention: MentionInContext, group: Cluster, sides: Side[]): Map<number, number> {
  const others = group.filter(({ account }) => account !== mention.account);
  const own = mention.context().terms;
  return new Map(
    wordsOf(sides[mention.account]!, mention.sentence).flatMap((word): [number, number][] => {
      const term = standingStem(word.term);
      const weight = own.get(term);
      if (weight === undefined) return [];
      const shared = others.filter(({ context }) => context().terms.has(term)).length;
      const score = weight * (1 + shared);
      return [[word.start, isCapital(word) ? score * NAMES_COUNT : score]];
    }),
  );
}
