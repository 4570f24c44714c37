import type { Article, Detail, Version } from '@/utils/model';
import type { Shape } from '@/utils/present/detail/verdicts';
import type { Excerpt } from '../detail/excerpt';
import { versionExcerpt } from '../detail/marked';
import { howWord } from '../detail/verdicts';
import { versionKey } from '../detail/versions';
import { firstOfEach, type Seen } from '../shared/seen';
import type { Words } from '../shared/words';

/** How a cell stands to the open article; `none` is not told, `unknown` cannot be known. */
export type CellRelation = Shape | 'none' | 'unknown' | 'self';

export interface CellView extends Partial<Excerpt> {
  articleId: string;
  outlet: string;
  here: boolean;
  relation: CellRelation;
  /** "same", "conflict", "rounded", "does not tell it", "cut by the paywall". */
  word: string;
}

/** A detail in every column; the versions that the open article is marked against come from its row. */
export function cellsOf(detail: Detail, order: Article[], odd: Version | undefined, seen: Seen): CellView[] {
  const { openArticle, words } = seen;
  const versions = new Map(firstOfEach(detail.versions).map((version) => [version.article, version]));
  const mine = versions.get(openArticle);
  const differs = detail.verdict === 'conflict' || detail.verdict === 'compatible';
  return order.map((article): CellView => {
    const version = versions.get(article.id);
    const here = article.id === openArticle;
    const at = { articleId: article.id, outlet: article.outlet, here };
    if (!version) return { ...at, ...silence(article, detail, words) };
    const relation = relationOf(detail, version, mine, here);
    // Cells that say the same are not marked, so that marked words are always the ones to look at.
    const other = !differs || relation === 'agree' ? undefined : here ? odd : (mine ?? odd);
    const word = wordOf(relation, { detail, version, mine }, words);
    return { ...at, relation, word, ...versionExcerpt(version, other === version ? undefined : other, detail, seen) };
  });
}

/** Why an account does not tell a thing, as far as that can be known. */
function silence({ extent }: Article, { how }: Detail, words: Words): { relation: CellRelation; word: string } {
  if (extent === 'cut') return { relation: 'unknown', word: words.t('cellCut') };
  if (extent === 'summary') return { relation: 'unknown', word: words.t('cellSummary') };
  // Sentences are laid side by side where they are surely of one matter: that none was found does not say that it is not told.
  if (how === 'told differently') return { relation: 'unknown', word: words.t('cellNoLike') };
  return { relation: 'none', word: words.t('cellNotTold') };
}

function relationOf(detail: Detail, version: Version, mine: Version | undefined, here: boolean): CellRelation {
  if (here) return 'self';
  const { verdict } = detail;
  if (!mine) return verdict === 'conflict' || verdict === 'compatible' ? verdict : 'absent';
  if (verdict === 'agree' || versionKey(version, detail) === versionKey(mine, detail)) return 'agree';
  return verdict === 'conflict' ? 'conflict' : 'compatible';
}

interface Standing {
  detail: Detail;
  version: Version;
  mine?: Version;
}

function wordOf(relation: CellRelation, { detail: { how }, version, mine }: Standing, words: Words): string {
  if (relation === 'self') return words.t('thisArticle');
  if (relation === 'agree') return words.t('cellSame');
  if (relation === 'absent') return '';
  if (relation === 'conflict') return words.t('cellConflict');
  const isFlat = mine?.certainty === 'hedged' && version.certainty !== 'hedged';
  if (isFlat && how === 'rounded') return words.t('cellExact');
  if (isFlat && how === 'hedged') return words.t('cellFlat');
  return howWord(how, words) ?? words.t('cellOtherwise');
}
