import { existsSync, readdirSync } from 'node:fs';
import { BadInput } from '../cli/badInput';
import type { Draft } from './draft';

const STORIES = 'tests/stories';
const MEASURED = `${STORIES}/measured`;

/** `story SLUG`: a case that must hold exactly. `story LANGUAGE/SLUG`: a measured story. Each fails its test until it is written. */
export function newStory([name = '', ...more]: string[], draft: Draft): string[] {
  const { language, slug } = /^(?:(?<language>[a-z]+)\/)?(?<slug>[a-z\d]+(?:-[a-z\d]+)*)$/.exec(name)?.groups ?? {};
  const languages = readdirSync(MEASURED);
  if (slug === undefined || more.length > 0 || (language !== undefined && !languages.includes(language)))
    throw new BadInput(
      `npm run new story SLUG or LANGUAGE/SLUG, such as “bridge-reopens” or “en/bridge-reopens”; LANGUAGE is one of ${languages.join(', ')}.`,
    );
  return language === undefined ? newCase(slug, draft) : newMeasured(language, slug, draft);
}

function newCase(slug: string, draft: Draft): string[] {
  const folder = `${STORIES}/${slug}`;
  if (existsSync(folder)) throw new BadInput(`${folder} is there already.`);
  const outlets = ['Meridian Wire', 'Harbor Ledger'];
  const articles = outlets.map((outlet) => {
    const address = `http://www.${outlet.toLowerCase().replace(' ', '')}.test/${slug}`;
    const text = 'The account of this outlet, in words of your own.';
    const facts = { publishedAt: '2026-05-09', authors: [], language: 'en', extent: 'full' };
    return { id: address, outlet, url: address, ...facts, title: 'A headline', text };
  });
  const says = Object.fromEntries(outlets.map((outlet) => [outlet, `the words of ${outlet} that differ`]));
  const details = [{ about: 'what differs', kind: 'number', verdict: 'conflict', says }];
  draft.begin(`${folder}/why.md`, 'What a reader should see, and which trap it holds.\n');
  draft.begin(`${folder}/articles.json`, jsonOf(articles));
  draft.begin(`${folder}/expected.json`, jsonOf({ reading: articles[0]!.id, details }));
  return [
    `${folder}/why.md: what a reader should see, and which trap it holds`,
    `${folder}/articles.json: the accounts, in words of your own`,
    `${folder}/expected.json: what must be shown, from why.md alone; ${STORIES}/README.md tells its fields`,
    `npx vitest run tests/stories.test.ts -t ${slug}: it fails until then`,
  ];
}

const jsonOf = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

function newMeasured(language: string, slug: string, draft: Draft): string[] {
  const file = `${MEASURED}/${language}/${slug}.md`;
  const [mine, other] = language === 'across' ? ['en', 'de'] : [language, language];
  draft.begin(
    file,
    `# What happened

What differs, in a sentence or two. Traps: what looks like a difference and is none.

## Harbor Ledger, ${mine}, 2026-05-13T07:30:00Z

### A headline

[hurt] Sentences come here, eight or more: 14 were hurt.

## Meridian Wire, ${other}, 2026-05-13T09:10:00Z

### Another headline

[hurt] Of the other account as well: 17 were hurt.

## Differences

| verdict | kind | about | one side | the other |
|---|---|---|---|---|
| conflict | number | people hurt | Harbor Ledger: 14 | Meridian Wire: 17 |
`,
  );
  return [
    `${file}: the accounts, the claims of each sentence and the table, before the code has run on them; ${STORIES}/README.md tells how`,
    'npx vitest run tests/evaluation: it fails until then',
    'npm run eval -- --faults: what is shown and wrong, or wanted and missed',
  ];
}
