import { untoldReader } from '@/utils/compare/untold/untold';
import type { Claim } from '@/utils/link/claims';
import type { Link, Place } from '@/utils/link/link';
import { isOneLanguage, type Side } from '@/utils/link/side';
import type { Detail, How, Version } from '@/utils/model';
import { isBoilerplate } from '@/utils/read/account/boilerplate';
import { tellsOfWriter } from '@/utils/read/account/writer';

/** A row about a whole claim, before it is ranked, with the sentences that stand for it. */
export interface ClaimRow {
  verdict: 'only' | 'compatible';
  how?: How;
  /** The sentence of the open article first where it has one, then one of each other account. */
  places: Place[];
  /** Where the open article and another tell the claim differently: the link between the two sentences. */
  link?: Link;
  /** Of a claim told on one side only: probability that the other side tells it nowhere. */
  untold?: number;
}

/** Below this probability of being told nowhere a claim is no row of one side. Of those above it rank says which are shown. */
const LEAST_UNTOLD = 0.3;
/** Of two languages what is told in other words is missed more often: of 31 rows that were read 6 were right. */
const LEAST_UNTOLD_ACROSS = 0.95;

/**
 * Claims that the open article tells and others do not, and those that others tell and it does not. Of an account known in
 * part it is never said that it does not tell.
 */
export function onlyRows(sides: Side[], links: Link[], claims: Claim[], openArticle: number): ClaimRow[] {
  const untold = untoldReader(sides, links);
  const whole = sides.map(({ account }) => account.article.extent === 'full');
  const others = sides.map((_, at) => at).filter((at) => at !== openArticle);
  const only = (places: Place[], by: number[], shown: Place[]): ClaimRow[] => {
    if (shown.some((place) => tellsNothing(place, sides))) return [];
    const isAcross = places.some((place) => by.some((at) => !isOneLanguage(sides[place.account]!, sides[at]!)));
    const sure = Math.min(...places.flatMap((place) => by.map((at) => untold.probability(place, at))));
    const least = isAcross ? LEAST_UNTOLD_ACROSS : LEAST_UNTOLD;
    return sure >= least ? [{ verdict: 'only', places: shown, untold: sure }] : [];
  };
  return claims.flatMap((claim): ClaimRow[] => {
    const here = claim.filter(({ account }) => account === openArticle);
    const there = firstOfEach(claim.filter(({ account }) => account !== openArticle));
    const notHere = (places: Place[], shown: Place[]) => (whole[openArticle] ? only(places, [openArticle], shown) : []);
    const onlyHere = (places: Place[]) =>
      others.some((at) => whole[at]) ? only(places, others, places.slice(0, 1)) : [];
    if (there.length === 0) return onlyHere(here);
    if (here.length === 0) return notHere(claim, there);
    // A long sentence that shares one part with another may tell the rest alone.
    return claim.flatMap((place) => (place.account === openArticle ? onlyHere([place]) : notHere([place], [place])));
  });
}

/** "What is the argument?" above a paragraph, and what a writer asks the reader: it tells nothing itself. */
const ASKS = /[?？]$/;

function tellsNothing({ account: at, sentence }: Place, sides: Side[]): boolean {
  const { account } = sides[at]!;
  const { text } = account.sentences[sentence]!;
  return isBoilerplate(text) || ASKS.test(text) || tellsOfWriter(account, sentence);
}

function firstOfEach(places: Place[]): Place[] {
  return places.filter(({ account }, at) => places.findIndex((one) => one.account === account) === at);
}

/** The row as a reader sees it: whole sentences, each its own evidence. It gets its label when it is known to be shown. */
export function detailOfClaim({ verdict, how, places }: ClaimRow, sides: Side[]): Detail {
  const versions = places.map(({ account, sentence }): Version => {
    const { article, sentences } = sides[account]!.account;
    const { start, end, text } = sentences[sentence]!;
    return { article: article.id, text, start, end, sentence: text, value: `${account}` };
  });
  return {
    id: ['claim', ...versions.slice(0, how ? 2 : 1).flatMap(({ start, article }) => [start, article])].join('-'),
    kind: 'claim',
    label: '',
    verdict,
    how,
    // Of what several tell differently, the first two decide what it is worth.
    ...(how && { between: [0, 1] as [number, number] }),
    salience: 0,
    versions,
  };
}
