import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { normalizedWord } from '@/utils/read/voice/naming';
import { isOne } from '@/utils/read/voice/same';
import type { AccountVoice } from '@/utils/read/voices';
import { saysSame } from './linked';
import type { PlacedVoice } from './placedVoice';

/** A person or body that one or more accounts hear. */
export interface HeardVoice {
  /** In the words of the account that says most of them. */
  name: string;
  /** One an account. */
  places: PlacedVoice[];
}

/** The accounts of a story, with the voices that each hears. */
export interface Heard {
  sides: Side[];
  heard: AccountVoice[][];
  links: Link[];
}

/** Gathers the voices of all accounts, one for each person or body. */
export function hearVoices({ sides, heard, links }: Heard): HeardVoice[] {
  const placed = sides
    .flatMap((side, account) => placedIn(side, heard[account]!, account))
    .sort((a, b) => compareIds(idOf(sides, a), idOf(sides, b)) || a.start - b.start || a.end - b.end);
  const same = saysSame(links);
  const groups = placed.map((one) => [one]);
  // By name first, as then no role comes between two that have it.
  for (const areSame of [areNamed, isOneVoice, same]) {
    for (const [at, one] of placed.entries()) {
      for (let other = 0; other < at; other += 1) {
        const [from, into] = [groups[at]!, groups[other]!];
        if (from === into || one.account === placed[other]!.account || !areSame(one, placed[other]!)) continue;
        if (!from.every((a) => into.every((b) => fits(a, b)))) continue;
        into.push(...from);
        for (const [place, group] of groups.entries()) if (group === from) groups[place] = into;
      }
    }
  }
  return [...new Set(groups)].map((group) => heardVoice(group, sides));
}

function placedIn({ account: read }: Side, voices: AccountVoice[], account: number): PlacedVoice[] {
  const outlet = read.article.outlet.split(/\s+/).map(normalizedWord).join(' ');
  return voices
    .filter(({ naming }) => naming.name.join(' ') !== outlet)
    .map((voice) => ({
      account,
      voice,
      start: voice.naming.start,
      end: voice.naming.end,
      quoted: voice.sayings.some(({ quoted }) => quoted),
    }));
}

function areNamed(a: PlacedVoice, b: PlacedVoice): boolean {
  return a.voice.naming.kind !== 'role' && b.voice.naming.kind !== 'role';
}

function isOneVoice(a: PlacedVoice, b: PlacedVoice): boolean {
  return isOne(a.voice.naming, b.voice.naming);
}

/** No two of one account, and no two by different names, come into one entry. */
function fits(a: PlacedVoice, b: PlacedVoice): boolean {
  if (a.account === b.account) return false;
  return !areNamed(a, b) || isOneVoice(a, b);
}

const LONGEST_NAME = 120;

function heardVoice(group: PlacedVoice[], sides: Side[]): HeardVoice {
  const places = group.toSorted((a, b) => compareIds(idOf(sides, a), idOf(sides, b)));
  const named = places.filter(({ voice }) => voice.naming.kind !== 'role');
  const names = (named.length > 0 ? named : places).map(({ account, start, end }) =>
    sides[account]!.account.article.text.slice(start, end),
  );
  const short = names.filter(({ length }) => length <= LONGEST_NAME);
  const [name] = (short.length > 0 ? short : names).sort((a, b) => b.length - a.length || compareIds(a, b));
  return { name: name!, places };
}

function idOf(sides: Side[], { account }: PlacedVoice): string {
  return sides[account]!.account.article.id;
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
