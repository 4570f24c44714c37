import type { CDPSession, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { openReader } from '../harness/opened';
import { openPopup, READING, waitForReady } from '../harness/story';

const { chromium } = await openReader(afterAll, { byWordsOnly: true });
let article: Page;
let session: CDPSession;

const marked = () => article.evaluate(() => CSS.highlights.size);

/** What a screen reader is told of the card; the shadow root that it stands in is closed to scripts. */
async function cardName(): Promise<string | undefined> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.find(({ role }) => role?.value === 'dialog')?.name?.value;
}

/** The middle of the first words that are marked as a conflict, in the window. */
const firstConflict = () =>
  article.evaluate(() => {
    const [range] = CSS.highlights.get('a') as unknown as Set<Range>;
    range!.startContainer.parentElement!.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range!.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  });

/** A key of the manifest's commands reaches the browser before any page, so a driver cannot press it. */
async function press(command: string): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(`chrome.tabs.query({ url: '*://*.kestrelbytes.test/*' }).then(([tab]) =>
    chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`);
}

const focusIsInCard = () => article.evaluate(() => document.activeElement?.localName === 'second-source-marks');

test('where the reader chose so, an article is marked as soon as it is compared, and again when it is loaded again', async () => {
  const popup = await openPopup(chromium, READING.id);
  await popup.evaluate('chrome.storage.local.set({ markInPage: true })');
  article = await chromium.context.newPage();
  session = await chromium.context.newCDPSession(article);
  await article.goto(READING.id);
  await waitForReady(popup, READING.id);
  await expect.poll(marked).toBeGreaterThan(0);
  await article.reload();
  await expect.poll(marked).toBeGreaterThan(0);
  await popup.close();
});

test('marks change no element of the page but for one that holds a closed shadow root', async () => {
  const added = await article.evaluate(() => ({
    inBody: document.body.querySelectorAll('second-source-marks, mark').length,
    hosts: [...document.querySelectorAll('second-source-marks')].map(({ shadowRoot }) => shadowRoot),
  }));
  expect(added).toEqual({ inBody: 0, hosts: [null] });
});

test('a card opens where the pointer rests, and Escape closes it', async () => {
  const { x, y } = await firstConflict();
  await article.mouse.move(x, y);
  await expect.poll(cardName).toBeTruthy();
  await article.keyboard.press('Escape');
  await expect.poll(cardName).toBeUndefined();
  expect(await marked()).toBeGreaterThan(0);
});

test('a card opens under a finger, and closes beside it', async () => {
  await article.mouse.move(1, 1);
  const { x, y } = await firstConflict();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await tap(x, y);
  await expect.poll(cardName).toBeTruthy();
  await tap(2, 300);
  await expect.poll(cardName).toBeUndefined();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
});

async function tap(x: number, y: number): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('keys go from mark to mark, the focus going into the card', async () => {
  await article.bringToFront();
  await press('next-mark');
  await expect.poll(focusIsInCard).toBe(true);
  const first = await cardName();
  await press('next-mark');
  await expect.poll(cardName).not.toBe(first);
  await press('previous-mark');
  await expect.poll(cardName).toBe(first);
});

test('one key takes all marks away and brings them back', async () => {
  await press('marks');
  await expect.poll(marked).toBe(0);
  expect(await cardName()).toBeUndefined();
  await press('marks');
  await expect.poll(marked).toBeGreaterThan(0);
  await article.keyboard.press('Escape');
  await expect.poll(marked).toBe(0);
});

test('the popup knows whether the page is marked', async () => {
  await press('marks');
  await expect.poll(marked).toBeGreaterThan(0);
  const popup = await openPopup(chromium, READING.id);
  await popup.getByRole('button', { name: 'Mark in page', pressed: true }).click();
  await expect.poll(marked).toBe(0);
});
