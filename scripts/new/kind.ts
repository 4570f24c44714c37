import { readdirSync, readFileSync } from 'node:fs';
import { BadInput } from '../cli/badInput';
import { addingAfter, appending, type Draft, importing } from './draft';
import { compareFile, finderFile, finderTest, labelFile, pairFile } from './kindFiles';

const USAGE = 'npm run new kind NAME, where NAME is a word in small letters, such as “place”.';
const LOCALES = 'public/_locales';

/** `kind NAME`: a finder of mentions, how two of them are judged, and a place in every list that needs one. */
export function newKind([name = '', ...more]: string[], draft: Draft): string[] {
  if (!/^[a-z]+$/.test(name) || more.length > 0) throw new BadInput(USAGE);
  if (isReserved(name)) throw new BadInput(`“${name}” is a word of TypeScript: take another.`);
  if (readFileSync(`${LOCALES}/en/messages.json`, 'utf8').includes(`"kind_${name}"`))
    throw new BadInput(`There is a kind “${name}” already.`);
  const Name = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const kind = `utils/compare/kinds/${name}`;

  draft.begin(`utils/read/find/${name}.ts`, finderFile(name));
  draft.begin(`${kind}/compare.ts`, compareFile(name, Name));
  draft.begin(`${kind}/pair.ts`, pairFile(name));
  draft.begin(`${kind}/label.ts`, labelFile(name, Name));
  draft.begin(`tests/read/find/${name}.test.ts`, finderTest(name));

  draft.edit('utils/model.ts', appending(/MentionKind =[^;]+/, ` | '${name}'`));
  draft.edit(
    'utils/read/find/finders.ts',
    appending(/FINDERS: Finder\[\] = \[[^\]]+/, `, ${name}`),
    importing(name, `@/utils/read/find/${name}`),
  );
  draft.edit('utils/read/mentions.ts', appending(/SentenceMentions => \(\{[^}]+/, `, ${name}: []`));
  draft.edit(
    'utils/compare/align/relate.ts',
    addingAfter(/^ {2}attribution: /, `  ${name}: judge${Name}s,`),
    importing(`judge${Name}s`, `@/${kind}/compare`),
  );
  draft.edit(
    'utils/compare/align/align.ts',
    addingAfter(/^ {4}attribution: /, `    ${name}: ${name}Probability,`),
    importing(`${name}Probability`, `@/${kind}/pair`),
  );
  draft.edit('utils/compare/mentionDetails.ts', addingAfter(/\.\.\.groupsOf\(/, `    ...groupsOf('${name}'),`));
  draft.edit(
    'utils/compare/label.ts',
    addingAfter(/^ {2}attribution: /, `  ${name}: label${Name},`),
    importing(`label${Name}`, `@/${kind}/label`),
  );
  draft.edit('utils/present/compare/compareView.ts', addingAfter(/^ {2}'attribution',$/, `  '${name}',`));
  for (const locale of readdirSync(LOCALES))
    draft.edit(
      `${LOCALES}/${locale}/messages.json`,
      addingAfter(/"kind_attribution"/, `  "kind_${name}": {"message": "${Name}"},`),
      addingAfter(/"kinds_attribution"/, `  "kinds_${name}": {"message": "${Name}s"},`),
    );

  return [
    `utils/read/find/${name}.ts: the phrases that it finds, and the form in which two of them are equal`,
    `${kind}/compare.ts: which two cannot both be true, and which go together`,
    `${kind}/pair.ts: how surely two are of one fact, where their sentences do not tell it`,
    `${kind}/label.ts: what a row is about, where no phrase beside the mention tells it`,
    `tests/read/find/${name}.test.ts: phrases that must be found, and such as must not; npx vitest run tests/read/find/${name}`,
    `${LOCALES}/*/messages.json: kind_${name} heads a row, kinds_${name} stands in a list; in the words of each language`,
    'npm run new story SLUG: a story that needs it',
  ];
}

/** "case" and "import" are no names for a constant. */
function isReserved(name: string): boolean {
  try {
    new Function(name, '"use strict"');
    return false;
  } catch {
    return true;
  }
}
