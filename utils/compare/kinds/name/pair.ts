import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import { contextSimilarity } from '@/utils/compare/facts/context';
import type { InStep } from '@/utils/compare/facts/inStep';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import { wordsIn } from '@/utils/compare/facts/vocabulary';
import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { isPress } from '@/utils/text/en/speech/press';
import { soundAlike } from './compare';
import { roleOf } from './roles';

/** Least probability of a link between sentences that fill one role. */
const LEAST_LINK = 0.3;

/** Whether two unlike names may fill one role, by what the accounts say of them. */
export function mayFillOneRole(a: MentionInContext, b: MentionInContext, link: Link, sides: Side[]): boolean {
  if (link.probability < LEAST_LINK) return false;
  const { valueWords: x } = a;
  const { valueWords: y } = b;
  if (x.length < 2 || y.length < 2 || !areExclusive(a.words, x, y)) return false;
  if (knows(sides[b.account]!, x, y) || knows(sides[a.account]!, y, x)) return false;
  // "told Coast News", "Bay News reported": several outlets have one piece of news.
  if (isPress(x.join(' ')) && isPress(y.join(' '))) return false;
  if (isOneOfOthers(a, b, sides) || isOneOfOthers(b, a, sides)) return false;
  return areNamedAlike(a.words, x, y) || holdOneRole(a, b, sides);
}

/** How surely two such names stand in one role, 0 to 1. Rules, as labelled stories hold too few to learn from. */
export function nameProbability({ a, b, relation }: CandidatePair, inStep: InStep): number {
  if (relation.verdict === 'agree' || mayBeTranslated(a, b)) return 0;
  // Two chairmen are two: of ten such pairs read in news none was one.
  if (relation.verdict === 'conflict' && !inStep(a.account, b.account) && !soundAlike(a, b)) return 0;
  return 0.6 + 0.4 * contextSimilarity(a.context(), b.context());
}

const LEAST_LETTERS = 4;

/** "State of Washington" and "Estado de Washington": one word in common, and the others are of two languages. */
function mayBeTranslated(a: MentionInContext, b: MentionInContext): boolean {
  if (a.language === b.language) return false;
  return a.valueWords.some((word) => word.length >= LEAST_LETTERS && b.valueWords.includes(word));
}

/** "her lawyer, Ann Lee and "Bo Ray, her attorney" */
function holdOneRole(a: MentionInContext, b: MentionInContext, sides: Side[]): boolean {
  const [mine, theirs] = [a, b].map((one) => roleOf(one, sides[one.account]!.account.tokens[one.sentence] ?? [])) as [
    ReturnType<typeof roleOf>,
    ReturnType<typeof roleOf>,
  ];
  if (![...mine.nouns].some((noun) => theirs.nouns.has(noun))) return false;
  // "CIA director" and "communications director" hold two.
  const untold = mine.of.size === 0 || theirs.of.size === 0;
  return untold || [...mine.of].some((word) => theirs.of.has(word));
}

/** "INS" of "INS Mysore" */
const INITIALS = /^\p{Lu}{2}/u;

/** "Vermont Public Radio" and "Maine Public Radio", "INS Mysore" and "INS Tabar" */
function areNamedAlike(words: string, x: string[], y: string[]): boolean {
  return x.at(-1) === y.at(-1) || (x[0] === y[0] && INITIALS.test(words));
}

/** One body has many parts: "Corran School", "Corran Hall". */
function areExclusive(words: string, x: string[], y: string[]): boolean {
  return x[0] !== y[0] || INITIALS.test(words);
}

const LISTED = /^,? (?:and|or|und|oder|y|o|et|ou|e) $/;

/** "against Tarn and Green Bay" beside "against Tampa Bay": one of several has no role of its own, unless the others are told there too. */
function isOneOfOthers(
  { account, start, end, mates }: MentionInContext,
  other: MentionInContext,
  sides: Side[],
): boolean {
  const { text } = sides[account]!.account.article;
  return mates.some((mate) => {
    const between = mate.start < start ? text.slice(mate.end, start) : text.slice(end, mate.start);
    return LISTED.test(between) && !other.mates.some(({ value }) => value === mate.value);
  });
}

/** A name that the other account knows too has its own role there: by the surname, or what else the other name has not. */
function knows(side: Side, name: string[], other: string[]): boolean {
  const own = name.findLast((word) => word.length > 2 && !other.includes(word));
  return own === undefined || wordsIn(side).has(own);
}
