import { afterAll, expect, test } from 'vitest';
import { openEncoder } from '../../../scripts/shared/openEncoder';
import { HOSTILE, ONE_FACT, OTHER_FACTS } from '../../encode/sentences';
import { eventually } from '../harness/eventually';
import { openBrowser, openFirefox } from '../harness/opened';

const SENTENCES = [...Object.values(ONE_FACT), ...OTHER_FACTS, ...Object.values(HOSTILE)];

/** All vectors of all sentences, digit by digit, as the built extension's Worker makes them in one of its pages. */
function encodeInPage(sentences: string[]): Promise<string> {
  const worker = new Worker('/encoder.js');
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data: { result } }) => {
      // It says that it is still at it.
      if (result === undefined) return;
      worker.terminate();
      if (!result.ok) return reject(new Error(result.failure.is));
      resolve(
        JSON.stringify(
          result.value.map((one: Record<'tokens' | 'weights' | 'sentence' | 'pieces', Iterable<unknown>>) => [
            [...one.tokens],
            [...one.weights],
            [...one.sentence],
            [...one.pieces],
          ]),
        ),
      );
    };
    worker.postMessage({ id: 1, task: 'encode', asks: { sentences } });
  });
}

async function encodeInNode(): Promise<string> {
  const { encode } = await openEncoder();
  const all = (await encode(SENTENCES)).map((one) => [
    [...one.tokens],
    [...one.weights],
    [...one.sentence],
    one.pieces,
  ]);
  return JSON.stringify(all);
}

const inNode = await encodeInNode();

test('Chromium makes the same vectors as Node, byte for byte', async () => {
  const chromium = await openBrowser(afterAll);
  const page = await chromium.open('options.html');
  expect(await page.evaluate(encodeInPage, SENTENCES)).toBe(inNode);
});

test('Firefox makes the same vectors as Node, byte for byte', async () => {
  const firefox = await openFirefox(afterAll);
  const page = await firefox.open('options.html');
  await eventually(page, () => document.readyState).toBe('complete');
  expect(await page.evaluate(encodeInPage, SENTENCES)).toBe(inNode);
});
