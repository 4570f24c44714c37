import { rmSync } from 'node:fs';
import type { LanguageDemo } from '../../../scripts/demo/languageDemo';
import { rowsOf, seed } from '../../../scripts/screenshots/seed';
import { type Newsstand, openNewsstand } from '../../newsstand/newsstand';
import { SAMPLE } from '../../present/sampleStory';
import { type Chromium, type Launch, launchChromium } from './chromium';
import { demoBuild, patternsOf, STAND_PATTERNS } from './demoBuild';
import { type Firefox, launchFirefox } from './firefox';
import { allowOutlets } from './story';

/** Says when what was opened is closed again: `afterAll` at the top of a file, `onTestFinished` within a test. */
export type Until = (close: () => Promise<void> | void) => void;

/** A port on which nobody answers, for what needs no newsstand. */
export const NOBODY = 9;

/** A browser with the extension; the stand's outlets are its catalogue, unless another build is given. */
export async function openBrowser(until: Until, launch: Launch = { port: NOBODY }): Promise<Chromium> {
  const chromium = await launchChromium({ ...launch, extension: launch.extension ?? buildUntil(until, 'chrome-mv3') });
  until(() => chromium.close());
  return chromium;
}

/** A browser in which these rows are stored, the sample story's if none are given, and nobody can be asked. */
export async function openStored(until: Until, ...rows: Record<string, unknown[]>[]): Promise<Chromium> {
  const chromium = await openBrowser(until);
  const page = await chromium.open('library.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const tables of rows.length > 0 ? rows : [rowsOf(SAMPLE, Date.now())]) await seed(page, tables);
  await page.close();
  return chromium;
}

/** The newsstand, closed by itself. */
export async function openStand(until: Until): Promise<Newsstand> {
  const stand = await openNewsstand();
  until(() => stand.close());
  return stand;
}

interface Reader {
  /** The stand that the browser reaches; one of its own where none is given. */
  stand?: Newsstand;
  /** Sites that the browser would grant without a prompt. */
  granted?: string[];
  /** Compares by words only, for what the encoder, which takes seconds of work, has no part in. */
  byWordsOnly?: boolean;
}

/** The newsstand and a browser before it, whose reader could allow all outlets but has not yet. */
export async function openNewcomer(until: Until, { stand, granted = STAND_PATTERNS, byWordsOnly }: Reader = {}) {
  const outlets = stand ?? (await openStand(until));
  const chromium = await openBrowser(until, { port: outlets.port });
  await chromium.grant(granted);
  if (byWordsOnly) {
    const worker = await chromium.worker();
    await worker.evaluate('chrome.storage.local.set({ byWordsOnly: true })');
  }
  return { stand: outlets, chromium };
}

/** The newsstand and a browser before it, whose reader has allowed all outlets. */
export async function openReader(until: Until, reader: Reader = {}) {
  const opened = await openNewcomer(until, reader);
  await allowOutlets(opened.chromium);
  return opened;
}

/** Firefox with the extension. */
export async function openFirefox(until: Until, port = NOBODY, demo?: LanguageDemo): Promise<Firefox> {
  const build = buildUntil(until, 'firefox-mv3', demo?.outlets);
  const firefox = await launchFirefox(port, build, { languages: demo?.languages });
  until(() => firefox.close());
  return firefox;
}

/** A browser before the newsstand, whose reader reads several languages and has allowed the outlets of the demo in them. */
export async function openLanguages(until: Until, demo: LanguageDemo): Promise<Chromium> {
  const { port } = await openStand(until);
  const extension = buildUntil(until, 'chrome-mv3', demo.outlets);
  const chromium = await openBrowser(until, { port, extension, languages: demo.languages });
  await chromium.grant(patternsOf(demo.outlets));
  await allowOutlets(chromium);
  return chromium;
}

function buildUntil(until: Until, ...[browser, outlets]: Parameters<typeof demoBuild>): string {
  const build = demoBuild(browser, outlets);
  until(() => rmSync(build, { recursive: true }));
  return build;
}
