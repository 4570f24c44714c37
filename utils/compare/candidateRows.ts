import { type ClaimRow, detailOfClaim, onlyRows } from '@/utils/compare/claimRows';
import { linkBetween } from '@/utils/compare/facts/linksTo';
import { kindDetails } from '@/utils/compare/kindDetails';
import { mentionDetails } from '@/utils/compare/mentionDetails';
import { toldDifferently } from '@/utils/compare/toldDifferently';
import type { Claim } from '@/utils/link/claims';
import type { Link, Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Detail } from '@/utils/model';

/** A row that may be shown, before it is ranked. */
export interface CandidateRow {
  detail: Detail;
  /** The sentences that it is ranked by: that of the open article first, then the one that differs from it. */
  places: Place[];
  /** How many other accounts tell it. */
  accounts: number;
  link?: Link;
  /** Of a claim told on one side only: probability that the other side tells it nowhere. */
  untold?: number;
}

/** Finds every row of a story; `openArticle` is the place of the open article, or -1. */
export function candidateRows(sides: Side[], links: Link[], claims: Claim[], openArticle: number): CandidateRow[] {
  const ofClaims =
    openArticle === -1
      ? []
      : [...onlyRows(sides, links, claims, openArticle), ...toldDifferently(sides, links, openArticle)];
  return [
    ...ofClaims.map((row) => candidateOfClaim(row, openArticle, sides)),
    ...[...mentionDetails(sides, links), ...kindDetails(sides, links, openArticle)]
      .map((detail) => candidateOfDetail(detail, openArticle, sides))
      .map((row) => ({ ...row, link: row.places[1] && linkBetween(row.places[0]!, row.places[1], links) })),
  ];
}

function candidateOfClaim(row: ClaimRow, openArticle: number, sides: Side[]): CandidateRow {
  const { places, link, untold } = row;
  return {
    detail: detailOfClaim(row, sides),
    places: places.slice(0, link ? 2 : 1),
    accounts: link ? 1 : places.filter(({ account }) => account !== openArticle).length,
    link,
    untold,
  };
}

function candidateOfDetail(detail: Detail, openArticle: number, sides: Side[]): CandidateRow {
  const { verdict, versions, between } = detail;
  const places = versions.map(({ article, start }): Place => {
    const account = sides.findIndex((side) => side.account.article.id === article);
    const sentence = sides[account]!.account.sentences.findLastIndex((one) => one.start <= start);
    return { account, sentence: Math.max(0, sentence) };
  });
  const [a = 0, b = versions.length - 1] = between ?? [];
  const isHere = ({ account }: Place) => Number(account === openArticle);
  const shown =
    verdict === 'only' ? places.slice(0, 1) : [places[a]!, places[b]!].toSorted((x, y) => isHere(y) - isHere(x));
  return { detail, places: shown, accounts: new Set(places.map(({ account }) => account)).size };
}
