import type { CandidateRow } from '@/utils/compare/candidateRows';
import type { Side } from '@/utils/link/side';
import type { Version } from '@/utils/model';
import { aloneOfRow, bestPassages } from './choosePassages';
import { isLone } from './passages';
import type { RankedSentence } from './sentence';
import type { Alone } from './toldAlone';
import { rate } from './worth';

type Span = Pick<Version, 'article' | 'start' | 'end'>;

/** Looks up what is known of a passage that is shown as told on one side only, by where its versions stand. */
export function aloneReader(
  rows: CandidateRow[],
  sentences: RankedSentence[][],
  sides: Side[],
): (versions: Span[]) => Alone | undefined {
  const rated = rows.filter(({ detail }) => detail.verdict === 'only').map((row) => ({ row, ...rate(row, sentences) }));
  const shared = rated.filter(({ row }) => !isLone(row));
  const known = new Map<string, Alone>([
    ...shared.map((one) => [keyOf(one.row.detail.versions), aloneOfRow(one, sides)] as const),
    // Several rows may come to one passage: of these the best is shown.
    ...bestPassages(rated, sides)
      .toReversed()
      .map(({ places, alone }) => {
        const { article, sentences: own } = sides[places[0]!.account]!.account;
        const { start } = own[places[0]!.sentence]!;
        const { end } = own[places.at(-1)!.sentence]!;
        return [keyOf([{ article: article.id, start, end }]), alone] as const;
      }),
  ]);
  return (versions) => known.get(keyOf(versions));
}

function keyOf(versions: Span[]): string {
  return versions.map(({ article, start, end }) => `${start}-${end} ${article}`).join('|');
}
