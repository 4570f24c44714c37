import type { Cluster } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import type { Side } from '@/utils/link/side';
import { behindCounted, clauseRound } from '@/utils/text/en/clauses/clauseRound';
import { phraseBehind } from '@/utils/text/en/clauses/phraseBehind';
import { lettersIn } from '@/utils/text/en/clauses/phraseEnd';
import { shortenedClauses } from '@/utils/text/en/clauses/shortened';
import type { Token } from '@/utils/text/shared/words/tokens';
import { MOST_OF_CLAUSE, OF_FACT, sentenceStart } from './sentenceStart';

/** What an English value belongs to, in the words behind it: "fake accounts" of "nearly 25,000 fake accounts between …". */
export function thingBehind(mention: MentionInContext, sides: Side[]): string {
  const { tokens, text, first, next } = placed(mention, sides);
  const phrase = phraseBehind(tokens, first, next);
  return phrase ? textOf(text, tokens.slice(phrase.from, phrase.to)) : '';
}

/** Beside the gap. */
const LEAST_WORDS = 2;
const DETERMINER = /^(?:the|an?|his|her|its|their|this|that)$|['’]s?$/;

/** "Senate runoff" of "Tuesday's Senate runoff"; one word is too common for it. */
export function thingOfDay(cluster: Cluster, sides: Side[]): string {
  const isOf = ({ tokens, first, next }: Placed) =>
    tokens[next]?.kind === 'word' && [next - 1, first - 1].some((at) => DETERMINER.test(tokens[at]?.lower ?? ''));
  const things = cluster
    .filter((mention) => isOf(placed(mention, sides)))
    .map((mention) => thingBehind(mention, sides));
  return things.find((thing) => thing.includes(' ')) ?? '';
}

/**
 * Who did what that day, with a gap in its place, in the words of the first account that says so; what is said that day is told
 * by its own sentence.
 */
export function clauseOfDay(cluster: Cluster, sides: Side[]): string {
  for (const mention of cluster) {
    const { tokens, text, first, next } = placed(mention, sides);
    const clause = clauseRound(tokens, first, next);
    if (clause?.subject === undefined || clause.isSaying) continue;
    const isLong = lettersIn(tokens, clause.subject, next) >= OF_FACT.least;
    const told = tokens.slice(clause.subject, isLong ? next : tokens.length);
    return sentenceStart(told, text, true, OF_FACT, mention);
  }
  return '';
}

/** What was done with a number, with a gap in its place: "turnout reached …", "killing … people". */
export function clauseOfNumber(cluster: Cluster, sides: Side[]): string {
  const texts = cluster.map((mention) => {
    const { tokens, text, first, next } = placed(mention, sides);
    const clause = clauseRound(tokens, first, next);
    const to = behindCounted(tokens, next);
    // "required …" alone says little.
    const verb =
      clause?.verb !== undefined && to - clause.verb - (next - first) >= LEAST_WORDS ? clause.verb : undefined;
    const from = [clause?.subject, verb].find((one) => one !== undefined && lettersIn(tokens, one, to) <= OF_FACT.most);
    return from === undefined ? '' : sentenceStart(tokens.slice(from, to), text, true, OF_FACT, mention);
  });
  return texts.find((text) => text !== '') ?? '';
}

/** What is told of a number that opens its clause: "… people have been hurt". */
export function clauseBehindNumber(cluster: Cluster, sides: Side[]): string {
  const texts = cluster.map((mention) => {
    const { tokens, text, first, next } = placed(mention, sides);
    const opened = shortenedClauses(tokens, MOST_OF_CLAUSE).find(
      ({ from, to }) => from >= first - 1 && from <= next && to > next,
    );
    return opened ? sentenceStart(tokens.slice(first, opened.to), text, true, OF_FACT, mention) : '';
  });
  return texts.find((text) => text !== '') ?? '';
}

interface Placed {
  tokens: Token[];
  text: string;
  /** The value stands from here to before `next`. */
  first: number;
  next: number;
}

function placed({ account, sentence, start, end }: MentionInContext, sides: Side[]): Placed {
  const { article, tokens: all } = sides[account]!.account;
  const tokens = all[sentence] ?? [];
  const next = tokens.findIndex((token) => token.start >= end);
  return {
    tokens,
    text: article.text,
    first: tokens.findIndex((token) => token.end > start),
    next: next === -1 ? tokens.length : next,
  };
}

function textOf(text: string, tokens: Token[]): string {
  return tokens.length === 0 ? '' : text.slice(tokens[0]!.start, tokens.at(-1)!.end).replace(/\s+/g, ' ');
}
