import type { Cluster } from '@/utils/compare/facts/candidatePair';
import type { Offsets } from '@/utils/compare/kinds/kind';
import type { Side } from '@/utils/link/side';

/** Letters between a name and an age: "Ines Holm, | 43", "43-year-old | Ines Holm". */
const NEAR = 2;

/** Whose age it is, by the longest name that stands beside it in an account. */
export function nameOfAge(cluster: Cluster, sides: Side[]): string {
  const names = cluster.flatMap(({ own, account, sentence, start, end }) => {
    const { account: told, mentions } = sides[account]!;
    // "a 43-year-old Tarn pilot" names nobody.
    const isFull = (name: Offsets) => name.end <= start || told.article.text.slice(name.start, name.end).includes(' ');
    const beside = mentions[sentence]!.name.filter(
      (name) => Math.max(start - name.end, name.start - end) <= NEAR,
    ).filter(isFull);
    // "Ines Holm, 43, Tarn"
    const [first] = own.isAge ? beside.toSorted((a, b) => a.start - b.start) : [];
    return first ? [told.article.text.slice(first.start, first.end).replace(/\s+/g, ' ')] : [];
  });
  return names.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
