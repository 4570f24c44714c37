import type { Article, Report } from '@/utils/model';

/** Words in a row that two texts must share to share a piece; six in a row are hardly chance. */
const SHINGLE = 6;
/** Outlets cut and trim agency texts: this share of the shorter one makes it a copy. Accounts written apart share under 0.3. */
const COPY_SHARE = 0.6;
/** A text with fewer pieces is a summary, of which nothing can be said. */
const LEAST_SHINGLES = 20;
const MOST_WORDS = 3000;

/** Puts articles that carry one agency text into one report, which the open article or else the earliest stands for. */
export function groupNearDuplicates(articles: Article[], openArticle?: string): Report[] {
  const pieces = articles.map(({ text }) => shinglesOf(text));
  const groups: number[][] = [];
  for (const at of articles.keys()) {
    const group = groups.find((members) => members.some((other) => areNearDuplicates(pieces[at]!, pieces[other]!)));
    if (group) group.push(at);
    else groups.push([at]);
  }
  return groups.map((members) =>
    reportOf(
      members.map((at) => articles[at]!),
      openArticle,
    ),
  );
}

function shinglesOf(text: string): Set<string> {
  const words =
    text
      .slice(0, MOST_WORDS * 8)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  const pieces = new Set<string>();
  const line = `${words.join(' ')} `;
  const starts = startsOf(words);
  for (let at = 0; at + SHINGLE <= words.length; at += 1) pieces.add(line.slice(starts[at], starts[at + SHINGLE]));
  return pieces;
}

/** Where each word starts in the line that they make with a blank behind each, and where that line ends. */
function startsOf(words: string[]): number[] {
  const starts = [0];
  for (const word of words) starts.push(starts.at(-1)! + word.length + 1);
  return starts;
}

function areNearDuplicates(a: Set<string>, b: Set<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < LEAST_SHINGLES) return false;
  let shared = 0;
  for (const piece of small) if (large.has(piece)) shared += 1;
  return shared / small.size >= COPY_SHARE;
}

function reportOf(members: Article[], openArticle?: string): Report {
  const [first] = members.toSorted((a, b) => timeOf(a) - timeOf(b));
  const standing = members.find(({ id }) => id === openArticle) ?? first!;
  return { article: standing.id, copies: members.filter((member) => member !== standing).map(({ id }) => id) };
}

function timeOf({ publishedAt }: Article): number {
  const time = Date.parse(publishedAt ?? '');
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}
