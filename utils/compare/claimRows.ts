import { claimLabel } from '@/utils/compare/label/claim';
import type { Claim } from '@/utils/link/claims';
import type { Link, Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Detail, How, Version } from '@/utils/model';

/** A row about a whole claim, before it is ranked, with the sentences that stand for it. */
export interface ClaimRow {
  verdict: 'only' | 'compatible';
  how?: How;
  /** The sentence of the open article first where it has one, then one of each other account. */
  places: Place[];
  /** Where the open article and another tell the claim differently: the link between the two sentences. */
  link?: Link;
}

/** Below this probability of a link, the sentence of another account does not tell it: of labelled sentences 95 in 100. */
const NOT_TOLD = 0.12;

/**
 * Claims that the open article tells and others do not, that others tell and it does not, and those that both tell, each
 * with its surest pair of sentences. Of an account known in part it is never said that it does not tell.
 */
export function claimRows(sides: Side[], links: Link[], claims: Claim[], reading: number): ClaimRow[] {
  const surest = surestLinks(links);
  const whole = sides.map(({ account }) => account.article.extent === 'full');
  const isTold = ({ account, sentence }: Place, by: number) =>
    (surest.get(key(account, sentence, by))?.probability ?? 0) >= NOT_TOLD;
  const others = sides.map((_, at) => at).filter((at) => at !== reading);
  return claims.flatMap((claim): ClaimRow[] => {
    const here = claim.filter(({ account }) => account === reading);
    const there = firstOfEach(claim.filter(({ account }) => account !== reading));
    if (here.length === 0) {
      const isNotHere = whole[reading] && !claim.some((place) => isTold(place, reading));
      return isNotHere ? [{ verdict: 'only', places: there }] : [];
    }
    if (there.length > 0) return differing(claim, links, reading);
    const isOnlyHere =
      others.some((at) => whole[at]) && here.every((place) => others.every((at) => !isTold(place, at)));
    return isOnlyHere ? [{ verdict: 'only', places: here.slice(0, 1) }] : [];
  });
}

function differing(claim: Claim, links: Link[], reading: number): ClaimRow[] {
  const inside = new Set(claim.map(({ account, sentence }) => `${account} ${sentence}`));
  const isInside = ({ account, sentence }: Place) => inside.has(`${account} ${sentence}`);
  const own = links.filter(
    ({ a, b, score }) => score >= 0.5 && (a.account === reading || b.account === reading) && isInside(a) && isInside(b),
  );
  const best = own.toSorted((x, y) => y.score - x.score)[0];
  if (best === undefined) return [];
  const [here, there] = best.a.account === reading ? [best.a, best.b] : [best.b, best.a];
  return [{ verdict: 'compatible', how: 'reworded', places: [here, there], link: best }];
}

function firstOfEach(places: Place[]): Place[] {
  return places.filter(({ account }, at) => places.findIndex((one) => one.account === account) === at);
}

function surestLinks(links: Link[]): Map<string, Link> {
  const surest = new Map<string, Link>();
  const keep = (id: string, link: Link) => {
    const known = surest.get(id);
    if (known === undefined || known.probability < link.probability) surest.set(id, link);
  };
  for (const link of links) {
    keep(key(link.a.account, link.a.sentence, link.b.account), link);
    keep(key(link.b.account, link.b.sentence, link.a.account), link);
  }
  return surest;
}

function key(account: number, sentence: number, by: number): string {
  return `${account} ${sentence} ${by}`;
}

/** The row as a reader sees it: whole sentences, each its own evidence. */
export function detailOfClaim({ verdict, how, places }: ClaimRow, sides: Side[]): Detail {
  const versions = places.map(({ account, sentence }): Version => {
    const { article, sentences } = sides[account]!.account;
    const { start, end, text } = sentences[sentence]!;
    return { article: article.id, text, start, end, sentence: text, value: `${account}` };
  });
  const [first] = versions;
  return {
    id: `claim-${first!.start}-${first!.article}`,
    kind: 'claim',
    label: claimLabel(places, sides),
    verdict,
    how,
    salience: 0,
    versions,
  };
}
