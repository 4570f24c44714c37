import { linkBetween, linksTo, otherEnd } from '@/utils/compare/facts/linksTo';
import type { Claim } from '@/utils/link/claims';
import type { Link, Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { titleTells } from './title';

/** A claim that leads somewhere and comes late elsewhere. */
export interface PlacedClaim {
  /** The sentence that tells it in each account where it leads or comes late. */
  places: Place[];
  /** The sentence that leads with it. */
  lead: Place;
  /** How far apart the accounts have it, in shares of a text, times how sure it is the same. */
  apart: number;
}

/** A lead is in the first fifth of an account, late is after its middle. */
const LEAD = 0.2;
const LATE = 0.5;
/** A shorter account has no room to bury anything. */
const LEAST_SENTENCES = 8;
/** Sentences linked less surely than this do not tell the same. */
const LEAST_SCORE = 0.6;
/** Where a link is but possible, nobody says that the claim stands nowhere near. */
const POSSIBLE = 0.3;

/** Where the accounts have a claim, if one leads with it and another buries it, and the one being read does either. */
export function placeClaim(claim: Claim, sides: Side[], links: Link[], openArticle: number): PlacedClaim | undefined {
  const first = new Map<number, Place>();
  for (const place of claim) if (!first.has(place.account)) first.set(place.account, place);
  const leads = [...first.values()].filter((place) => isLead(place, claim, sides));
  const late = [...first.values()].filter(
    (place) => !leads.includes(place) && isLate(place, claim, leads, sides, links),
  );
  // Of none that leads or none that is late there is no link.
  const probability = Math.max(0, ...late.map((place) => scoreOf(leads, place, links)));
  if (probability < LEAST_SCORE) return undefined;
  const places = [...leads, ...late];
  if (openArticle !== -1 && !places.some(({ account }) => account === openArticle)) return undefined;
  const lead = leads.toSorted((a, b) => shareOf(a, sides) - shareOf(b, sides) || byArticle(a, b, sides))[0]!;
  return { places, lead, apart: (1 - shareOf(lead, sides)) * probability };
}

function shareOf({ account, sentence }: Place, sides: Side[]): number {
  return sentence / sides[account]!.account.sentences.length;
}

function isLead(place: Place, claim: Claim, sides: Side[]): boolean {
  const side = sides[place.account]!;
  if (shareOf(place, sides) < LEAD) return true;
  return claim.some(({ account, sentence }) => account === place.account && titleTells(side, side.words[sentence]!));
}

/** Whether an account comes to a claim after its middle, and nothing near its head may be it. */
function isLate(place: Place, claim: Claim, leads: Place[], sides: Side[], links: Link[]): boolean {
  const side = sides[place.account]!;
  const { sentences } = side.account;
  if (sentences.length < LEAST_SENTENCES || place.sentence + 1 <= sentences.length * LATE) return false;
  const mayTellEarly = leads.some((lead) =>
    linksTo(place.account, lead, links).some(
      (link) => link.score >= POSSIBLE && otherEnd(link, lead).sentence < place.sentence,
    ),
  );
  if (mayTellEarly) return false;
  return !claim.some(({ account, sentence }) => titleTells(side, sides[account]!.words[sentence]!));
}

function scoreOf(leads: Place[], late: Place, links: Link[]): number {
  const scores = leads
    .flatMap((lead) => linkBetween(late, lead, links) ?? [])
    .map(({ score, how }) => (how === 'same' ? score : score * 0.8));
  return Math.max(0, ...scores);
}

function byArticle(a: Place, b: Place, sides: Side[]): number {
  return sides[a.account]!.account.article.id < sides[b.account]!.account.article.id ? -1 : 1;
}
