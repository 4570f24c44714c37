import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { type Figures, median, OTHERS, TIMES } from './figures';
import { endWorker, type PageTimes, timeWorker } from './inPage';
import { madeAccount } from './madeAccount';
import { memoryOf } from './memoryOf';

/** Within which the memory must be given back. */
const GIVEN_BACK_MS = 5_000;
const NOISE_MB = 20;

/** The built extension's Worker in one of its pages, and what all of the browser's processes hold more meanwhile. */
export async function measureInBrowser(browser: Browser, page: Page): Promise<Figures> {
  const memory = () => memoryOf(browser.process()!.pid!);
  await pause(GIVEN_BACK_MS);
  const before = memory();
  // What compiles the bench names functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  const asks = { account: madeAccount(), times: TIMES, others: OTHERS };
  const { ready, cold, accounts, sevens }: PageTimes = await page.evaluate(timeWorker, asks);
  const loaded = memory();
  await page.evaluate(endWorker);
  await pause(GIVEN_BACK_MS);
  const after = memory();
  const figures = { ready, cold, account: median(accounts), seven: median(sevens) };
  if (before === undefined || loaded === undefined || after === undefined) return figures;
  const line = [before, loaded, after].map((size) => size.toFixed(0)).join(', ');
  console.log(`${await browser.version()}: MB before, loaded and ${GIVEN_BACK_MS / 1_000} s after the end: ${line}`);
  if (after > before + NOISE_MB) process.exitCode = 1;
  return { ...figures, memory: loaded - before };
}
