import type { Detail } from '@/utils/model';

/** What one account alone has is endless (some 60 a story): only the most telling of each is kept. */
const MOST_ALONE = 8;

/** Orders details by importance, and of those that one article alone has keeps the few that matter most. */
export function limitDetails(details: Detail[]): Detail[] {
  const alone = new Map<string, number>();
  return (
    details
      // A name or a source that accounts share, or that one alone has, is no news by itself.
      .filter(
        ({ kind, verdict }) =>
          (kind !== 'name' && kind !== 'attribution') || verdict === 'conflict' || verdict === 'compatible',
      )
      .toSorted((a, b) => b.salience - a.salience)
      .filter(({ verdict, versions: [first] }) => {
        if (verdict !== 'only' || first === undefined) return true;
        const count = (alone.get(first.article) ?? 0) + 1;
        alone.set(first.article, count);
        return count <= MOST_ALONE;
      })
  );
}
