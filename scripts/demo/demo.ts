import { parseArgs } from 'node:util';
import { openNewsstand } from '@/tests/newsstand/newsstand';
import { launchChromium } from '../../tests/e2e/harness/chromium';
import { demoBuild, patternsOf, STAND_PATTERNS } from '../../tests/e2e/harness/demoBuild';
import { readLists } from '../../tests/e2e/harness/lists';
import { disagreements, readAllRows } from '../../tests/e2e/harness/rows';
import { allowOutlets, EXPECTED, openPopup, READING, waitForCoverage } from '../../tests/e2e/harness/story';
import { type LanguageDemo, languageDemo } from './languageDemo';
import { listsTable, rowsTable } from './rowsTable';
import { takePictures } from './takePictures';

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, language: { type: 'string' } },
});
/** With a language the demo is a story that an outlet of that language and two of others tell. */
const told = values.language === undefined ? undefined : languageDemo(values.language);
const stand = await openNewsstand();
const chromium = await launchChromium({
  port: stand.port,
  extension: demoBuild('chrome-mv3', told?.outlets),
  languages: told?.languages,
  headless: values.headless,
});
await chromium.grant(told ? patternsOf(told.outlets) : STAND_PATTERNS);
await allowOutlets(chromium);
const article = await chromium.context.newPage();
const reading = told?.reading ?? READING.id;
await article.goto(reading);
if (values.headless) await (told ? showLanguages(told) : showUnseen());
else await showToReader();
await chromium.close();
await stand.close();

/** Prints what the popup shows and leaves pictures; fails where the popup does not show what it must. */
async function showUnseen(): Promise<void> {
  const { popup } = await finishedPopup(READING.id);
  const rows = await readAllRows(popup);
  const wrong = disagreements(rows, EXPECTED, READING.outlet);
  const folder = await takePictures(chromium, READING.id);
  const counts = await popup.locator('h1 + p').innerText();
  console.log(`\n${READING.title}\n${READING.outlet} · ${counts}\n`);
  console.log(rowsTable(rows));
  console.log(listsTable(await popup.evaluate(readLists)));
  console.log(`Screenshots: ${folder}`);
  if (wrong.length === 0) console.log('The rows agree with tests/stories/claude-code-ban/expected.json.');
  else console.error(`The rows do not agree with expected.json:\n  ${wrong.join('\n  ')}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

/** Prints what the popup shows of accounts in several languages; fails where one of them was not found. */
async function showLanguages({ outlets }: LanguageDemo): Promise<void> {
  const { popup, articleIds } = await finishedPopup(reading);
  const folder = await takePictures(chromium, reading);
  console.log(`\n${articleIds.length} of ${outlets.length} outlets tell ${reading}\n`);
  console.log(rowsTable(await readAllRows(popup)));
  console.log(listsTable(await popup.evaluate(readLists)));
  console.log(`Screenshots: ${folder}`);
  process.exitCode = articleIds.length === outlets.length ? 0 : 1;
}

/** The popup of an article when nothing in it changes any more, and the articles that it compares. */
async function finishedPopup(articleId: string) {
  const popup = await openPopup(chromium, articleId);
  const { articleIds } = await waitForCoverage(popup, articleId, ({ state }) => state === 'ready');
  await popup.getByRole('region', { name: /^Outlets/ }).waitFor();
  return { popup, articleIds };
}

/** Leaves the browser to the reader until they close it. */
async function showToReader(): Promise<void> {
  await article.bringToFront();
  console.log('Click the Second Source icon (behind the puzzle piece) to see how other outlets tell this story.');
  console.log('Close the browser to end the demo.');
  await chromium.context.waitForEvent('close', { timeout: 0 });
}
