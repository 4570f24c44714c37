import { stem } from './stem';

/** What people are to a story. The first of a line stands for all that say the same of a person. */
const GROUPS = `
spokesman spokeswoman spokesperson
lawyer attorney counsel
director head heads leads chief leader boss
president
chairman chairwoman chair
representative congressman congresswoman lawmaker rep
senator sen
governor gov
mayor
minister
secretary
ambassador
judge justice
prosecutor
sheriff
commissioner
inspector superintendent
captain skipper
coach manager
owner
founder
editor
author writer
host anchor presenter
reporter correspondent journalist
analyst economist
professor lecturer
researcher scientist
doctor physician
pastor priest bishop
driver
pilot
teacher
neighbor neighbour
friend
colleague
mother mom
father dad
wife
husband
son
daughter
brother
sister
cousin
nephew
niece
grandson
granddaughter
suspect gunman
victim`;

const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [stem(word), words[0]!] as const);
    }),
);

const WORDS: ReadonlySet<string> = new Set(GROUPS.trim().split(/\s+/));

/** Whether the word is one of these or its plural: "author", not "authority", which has the same stem. */
export function isRoleNoun(lower: string): boolean {
  return WORDS.has(lower) || WORDS.has(lower.replace(/s$/, ''));
}

/** The role that a word in lower case names, one for each group of synonyms: "spokesman" for "spokeswoman". */
export function roleNamed(lower: string): string | undefined {
  return STANDS_FOR.get(stem(lower.replace(/'s?$/, '')));
}
