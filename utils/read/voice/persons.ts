import type { Account } from '@/utils/read/account/mention';
import { isTitle } from '@/utils/text/en/speech/speakerNouns';
import { mayBeOne } from '@/utils/text/en/words/nicknames';
import { wordAt } from '@/utils/text/shared/words/cursor';
import { describedTo } from './apposition';
import { isNameWord } from './nameRun';
import { type Naming, namingOf } from './naming';
import { phraseAfter } from './phraseAfter';

/** More persons than this no report names. */
const MOST_PERSONS = 300;

/** The persons that an account names with first and last name or a title, each where it is so named first, by surname. */
export function personsIn(account: Account): Map<string, Naming[]> {
  const persons = new Map<string, Naming[]>();
  for (const [sentence, tokens] of account.tokens.entries()) {
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isNameWord(tokens, at) && !isTitle(wordAt(tokens, at))) continue;
      const phrase = phraseAfter(tokens, at);
      if (phrase === undefined) continue;
      const naming = namingOf(account, sentence, { ...phrase, described: describedTo(tokens, phrase.to) });
      at = phrase.to - 1;
      if (naming.kind === 'person' && (naming.name.length > 1 || naming.roles.size > 0)) add(persons, naming);
      if (persons.size >= MOST_PERSONS) return persons;
    }
  }
  return persons;
}

function add(persons: Map<string, Naming[]>, naming: Naming): void {
  const surname = naming.name.at(-1)!;
  const same = persons.get(surname) ?? [];
  const known = same.findIndex((one) => arePerson(one.name, naming.name));
  if (known === -1) same.push(naming);
  // "Mr. Lee" may stand before the one place that gives the full name.
  else if (same[known]!.name.length < 2 && naming.name.length > 1) same[known] = joined(naming, same[known]!);
  // "Ann Lee, a family friend" tells more than "Ann Lee" above it.
  else if (same[known]!.roles.size === 0 && naming.name.length >= same[known]!.name.length) same[known] = naming;
  else for (const role of naming.roles) same[known]!.roles.add(role);
  persons.set(surname, same);
}

function joined(naming: Naming, { roles }: Naming): Naming {
  return { ...naming, roles: new Set([...naming.roles, ...roles]) };
}

/** Whether two names can be one person's: the same surname, and first names that do not speak against it. */
export function arePerson(a: string[], b: string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  return a.length === 1 || b.length === 1 || mayBeOne(a[0]!, b[0]!);
}
