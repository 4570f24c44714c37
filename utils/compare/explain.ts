import type { PlacedMention } from '@/utils/compare/align/placed';
import type { Judgement } from '@/utils/compare/judge/judge';
import type { Story } from '@/utils/compare/story';
import type { How } from '@/utils/model';

type Say = (a: Side, b: Side) => string;
interface Side {
  outlet: string;
  words: string;
  speaker: string;
}

const SENTENCES: Partial<Record<How, Say>> = {
  rounded: (a, b) => `“${a.words}” and “${b.words}” can be one number, rounded differently.`,
  vaguer: (a, b) => `“${a.words}” and “${b.words}” can both be true; one says less exactly.`,
  narrower: (a, b) => `${a.outlet} says ${a.words}, ${b.outlet} says ${b.words}: one is a part of the other.`,
  hedged: (a, b) => `One states what the other hedges: “${a.words}” and “${b.words}”.`,
  'other source': (a, b) => `${a.outlet} credits ${a.words}, ${b.outlet} ${b.words}.`,
  reworded: (a, b) => `${a.outlet} and ${b.outlet} quote the same utterance in different words.`,
  cut: () => 'One quotes a part of what the other quotes.',
  'other number': (a, b) => `${a.outlet} says ${a.words}, ${b.outlet} ${b.words}.`,
  'other day': (a, b) => `${a.outlet} says ${a.words}, ${b.outlet} ${b.words}.`,
  'other name': (a, b) => `${a.outlet} names ${a.words}, ${b.outlet} ${b.words}.`,
  'other speaker': (a, b) => `${a.outlet} credits ${a.words}, ${b.outlet} ${b.words}.`,
  'changed words': (a, b) => `${a.outlet} and ${b.outlet} quote words of a different sense.`,
};

/** The verdict in one plain sentence, from the two mentions that decide it; undefined where there is nothing to explain. */
export function explain({ how, between }: Judgement, story: Story): string | undefined {
  if (how === undefined || between === undefined) return undefined;
  const [a, b] = between.map((mention) => sideOf(mention, story)) as [Side, Side];
  return SENTENCES[how]?.(a, b);
}

function sideOf({ account, start, end, attribution }: PlacedMention, { accounts }: Story): Side {
  const { article } = accounts[account]!;
  return { outlet: article.outlet || 'one outlet', words: article.text.slice(start, end), speaker: attribution ?? '' };
}
