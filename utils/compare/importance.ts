import type { Group } from '@/utils/compare/align/group';
import type { Story } from '@/utils/compare/story';
import type { DetailKind, Verdict } from '@/utils/model';

/** A conflict comes before everything else; below that, the parts of `weigh` order details of one verdict. */
const BY_VERDICT: Record<Verdict, number> = { conflict: 3, compatible: 2, agree: 1, only: 0 };
/** Numbers and names tell a reader more than who was asked or on which weekday. */
const BY_KIND: Record<DetailKind, number> = {
  certainty: 0.15,
  cause: 0.15,
  wording: 0.1,
  number: 0.2,
  name: 0.2,
  date: 0.14,
  quote: 0.12,
  claim: 0.1,
  attribution: 0.08,
};
const LEAD = 3;

/** How early a reader must know a detail: 3 to 4 for conflicts, down to 0 to 1 for what one outlet alone has. */
export function importanceOf(group: Group, kind: DetailKind, verdict: Verdict, story: Story): number {
  return BY_VERDICT[verdict] + weigh(group, kind, story);
}

/** 0 to 1: how many independent reports carry it, whether headline or lead speak of it, how central its sentences are. */
function weigh(group: Group, kind: DetailKind, story: Story): number {
  const reports = new Set(group.map(({ account }) => story.reportOf[account])).size / Math.max(1, story.reports.length);
  const lead = group.filter(({ sentence }) => sentence < LEAD).length / group.length;
  const headline = group.some(({ account, context }) => sharesTwo(context(), story.headlines[account]!));
  const aside = group.every(
    ({ reading }) => reading.type === 'date' && reading.weekday !== undefined && reading.basis !== 'absolute',
  );
  return Math.max(
    0,
    0.3 * reports +
      0.15 * lead +
      0.1 * Number(headline) +
      BY_KIND[kind] +
      0.25 * centrality(group, story) -
      0.1 * Number(aside),
  );
}

function sharesTwo(context: Map<string, number>, headline: Set<string>): boolean {
  let shared = 0;
  for (const term of headline) if (context.has(term)) shared += 1;
  return shared >= 2;
}

/** How much the other accounts speak of the sentences that hold the mentions. */
function centrality(group: Group, { accounts, evidence }: Story): number {
  const bests = group
    .slice(0, 5)
    .map((mention) =>
      Math.max(0, ...accounts.map((_, account) => (account === mention.account ? 0 : evidence.best(mention, account)))),
    );
  return bests.reduce((sum, best) => sum + best, 0) / Math.max(1, bests.length);
}
