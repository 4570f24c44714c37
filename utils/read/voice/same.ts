import type { Naming } from './naming';
import { arePerson } from './persons';

/** Whether two namings of one account, or of two, can be of one voice. */
export function isOne(a: Naming, b: Naming): boolean {
  if (a.kind === 'person' && b.kind === 'person') return arePerson(a.name, b.name);
  if (a.kind === 'role' && b.kind === 'role') return areRole(a, b);
  if (a.kind === 'role') return b.kind === 'body' && isOfBody(a, b);
  if (b.kind === 'role') return a.kind === 'body' && isOfBody(b, a);
  return areBody(a.name, b.name);
}

/** "a spokesman for the company" and "the spokesman": one says no more than the other. */
function areRole(a: Naming, b: Naming): boolean {
  if (a.head !== b.head && singular(a.head) !== singular(b.head)) return false;
  return isPart(a.roles, b.roles) || isPart(b.roles, a.roles);
}

/** "a White House spokesman" speaks for "the White House". */
function isOfBody(role: Naming, body: Naming): boolean {
  return body.name.every((word) => role.roles.has(word));
}

function isPart(part: Set<string>, whole: Set<string>): boolean {
  return [...part].every((word) => whole.has(word) || [...whole].some((other) => singular(other) === singular(word)));
}

function singular(word: string): string {
  return word.replace(/(?<=[^s])s$/, '');
}

/** "House Judiciary Committee" and "the committee" are told apart; "American Civil Liberties Union" and "ACLU" are one. */
function areBody(a: string[], b: string[]): boolean {
  const [one, other] = [withoutLittle(a), withoutLittle(b)];
  // "the Post" of the Washington Post
  if ((one.length === 1 || other.length === 1) && one.at(-1) === other.at(-1)) return true;
  return one.join(' ') === other.join(' ') || isAcronym(a, b) || isAcronym(b, a);
}

const LITTLE = /^(?:of|the|for|and|in|on|de|la)$/;
const LEAST_INITIALS = 2;

/** "FBI", "DOJ" with the "of", "THR" of a name that has its article with it. */
function isAcronym(short: string[], long: string[]): boolean {
  const letters = short.length === 1 ? short[0]! : '';
  if (letters.length < LEAST_INITIALS || long.length < 2) return false;
  const plain = withoutLittle(long);
  const initials = initialsOf(plain);
  // "HRC" of "pro-LGBT Human Rights Campaign"
  if (letters.length > LEAST_INITIALS && initials.endsWith(letters)) return true;
  return [initials, initialsOf(long), `t${initials}`, `t${initialsOf(long)}`].includes(letters);
}

function initialsOf(words: string[]): string {
  return words.map((word) => word[0]).join('');
}

function withoutLittle(name: string[]): string[] {
  return name.filter((word) => !LITTLE.test(word));
}
