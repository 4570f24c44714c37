import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { BadInput } from '../cli/badInput';
import { appending, type Draft, importing } from './draft';

const USAGE =
  'npm run new language TAG [LIKE]: two BCP 47 tags, such as “pt es”; the folder begins as a copy of that of LIKE, or of “it”.';
const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** `language TAG [LIKE]`: a folder that reads TAG by the words of LIKE until its own are put in their place, listed and tested. */
export function newLanguage([tag = '', like = 'it', ...more]: string[], draft: Draft): string[] {
  if (![tag, like].every((one) => /^[a-z]{2,3}$/.test(one)) || more.length > 0) throw new BadInput(USAGE);
  const [name, likeName] = [NAMES.of(tag), NAMES.of(like)];
  if (name === undefined) throw new BadInput(`“${tag}” is the tag of no language.`);
  if (existsSync(folderOf(tag))) throw new BadInput(`${name} is there already: ${folderOf(tag)}.`);
  if (like === 'en') throw new BadInput('English is read by rules of its own: begin as another language.');
  if (likeName === undefined || !existsSync(folderOf(like)))
    throw new BadInput(`There is no folder ${folderOf(like)} to begin as.`);

  const constant = constantOf(name);
  for (const file of readdirSync(folderOf(like))) {
    const text = readFileSync(`${folderOf(like)}/${file}`, 'utf8');
    const own = text
      .replaceAll(`'${like}'`, `'${tag}'`)
      .replaceAll(likeName, name)
      .replaceAll(`const ${constantOf(likeName)}:`, `const ${constant}:`);
    draft.begin(`${folderOf(tag)}/${file}`, own);
  }
  for (const values of ['numbers', 'dates'] as const) draft.begin(testOf(tag, values), valuesTest(tag, values));
  draft.edit(
    'utils/text/languages.ts',
    appending(/LANGUAGES: readonly Language\[\] = \[[^\]]+/, `, ${constant}`),
    importing(constant, `./${tag}/language`),
  );

  return [
    `${folderOf(tag)}/: in all of its files, ${name} in the place of ${likeName}; begin with the numbers and try them by npx vitest run tests/text/${tag}`,
    `tests/text/alike.test.ts: in every row a sentence in ${name}, behind the others; it fails until then`,
    `${testOf(tag, 'numbers')}, ${testOf(tag, 'dates')}: every way to write one, and what only looks like one`,
    'tests/text/roundTrip.test.ts: four sentences around values that it writes and reads again',
    'tests/text/voices.test.ts, tests/text/likeliestLanguage.test.ts: who speaks, and a sentence that tells the language',
  ];
}

const folderOf = (tag: string) => `utils/text/${tag}`;
const testOf = (tag: string, values: string) => `tests/text/${tag}/${values}.test.ts`;

/** "norwegianBokmal" of "Norwegian Bokmål". */
function constantOf(name: string): string {
  const letters = name.normalize('NFD').replace(/[^\w]/g, '');
  return letters.charAt(0).toLowerCase() + letters.slice(1);
}

const ROWS = { numbers: ['12%', '12%', '12 percent'], dates: ['2026-07-03', '2026-07-03', '2026-07-03'] };

const valuesTest = (tag: string, values: keyof typeof ROWS) => `import { expect, test } from 'vitest';
import { ${values}In } from '../reading';

test.each([${JSON.stringify(ROWS[values])}])('%j: %j is %s', (text, words, value) => {
  expect(${values}In('${tag}', text)).toEqual([[words, value]]);
});

test.each(['…'])('finds nothing in %j', (text) => {
  expect(${values}In('${tag}', text)).toEqual([]);
});
`;
