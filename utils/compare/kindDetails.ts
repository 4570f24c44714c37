import { type KindDifference, type LinkedPair, type Offsets, turned } from '@/utils/compare/kinds/kind';
import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Detail, Version } from '@/utils/model';
import { KINDS } from './kinds';

/**
 * Rows about what the open article and another tell differently inside one claim: how sure it is, why, who did it, what it
 * is called. Accounts that differ from the same words in the same way stand in one row.
 */
export function kindDetails(sides: Side[], links: Link[], openArticle: number): Detail[] {
  const rows = new Map<string, Detail>();
  for (const link of links) {
    if (link.score < 0.5 || (link.a.account !== openArticle && link.b.account !== openArticle)) continue;
    const pair = pairOf(link, sides, openArticle);
    for (const difference of KINDS.flatMap((compare) => compare(pair))) {
      // Sentences that share a part only may call unlike things so: of rows read on unseen stories the wrong ones came from there.
      if (link.how === 'same' || difference.kind !== 'wording') add(rows, difference, pair);
    }
  }
  return [...rows.values()];
}

/** The open article's sentence first. */
function pairOf(link: Link, sides: Side[], openArticle: number): LinkedPair {
  const pair = { a: sides[link.a.account]!, b: sides[link.b.account]!, link };
  return link.a.account === openArticle ? pair : turned(pair);
}

function add(rows: Map<string, Detail>, { kind, verdict, how, a, b, label }: KindDifference, pair: LinkedPair): void {
  const here = versionOf(pair.a, pair.link.a.sentence, a);
  const there = versionOf(pair.b, pair.link.b.sentence, b);
  const key = kind === 'wording' ? `${here.value} ${there.value}` : `${kind} ${how} ${here.start}`;
  const row = rows.get(key);
  if (row === undefined) {
    const id = `${kind}-${here.start}-${here.article}`;
    rows.set(key, { id, kind, label, verdict, how, between: [0, 1], salience: 0, versions: [here, there] });
  } else if (row.versions.every(({ article }) => article !== there.article)) row.versions.push(there);
}

function versionOf({ account }: Side, sentence: number, { start, end }: Offsets): Version {
  const { article, sentences } = account;
  const own = sentences[sentence]!;
  const text = article.text.slice(start, end);
  return { article: article.id, text, start, end, sentence: own.text, value: text.toLowerCase() };
}
