import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** At most so many kB, a tenth above what they were when last looked at; what outgrows one is made smaller, or says why here. */
const BUDGETS = {
  'what every page of an allowed outlet runs': 14,
  'the background, when it wakes': 970,
  'the popup, before it shows a headline': 530,
  'the encoder’s Worker': 91,
  'the zip': 33_000,
};

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join('.output', build);
  const read = (file: string) => readFileSync(join(folder, file));
  const kilobytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + read(file).length, 0) / 1000;

  test.each<[keyof typeof BUDGETS, () => number]>([
    ['what every page of an allowed outlet runs', () => kilobytes(['content-scripts/article.js'])],
    ['the background, when it wakes', () => kilobytes(loadedBy(['background.js']))],
    ['the popup, before it shows a headline', () => kilobytes(loadedBy(['popup.html', ...linkedFrom('popup.html')]))],
    ['the encoder’s Worker', () => kilobytes(['encoder.js'])],
    ['the zip', () => filesOf(folder).reduce((sum, file) => sum + deflateRawSync(read(file)).length, 0) / 1000],
  ])('%s stays within its kilobytes', (name, measure) => {
    const size = measure();
    expect(size).toBeLessThanOrEqual(BUDGETS[name]);
    expect(size, 'the budget is far too wide').toBeGreaterThan(BUDGETS[name] * 0.7);
  });

  /** The files that a page names: scripts, what is preloaded for them, and styles. */
  function linkedFrom(page: string): string[] {
    return [
      ...read(page)
        .toString()
        .matchAll(/(?:src|href)="\/([^"]+)"/g),
    ].map(([, file]) => file!);
  }

  /** Files with all that they import at once. */
  function loadedBy(files: string[]): Set<string> {
    const loaded = new Set(files);
    for (const file of loaded) {
      if (!file.endsWith('.js')) continue;
      for (const [, name] of read(file)
        .toString()
        .matchAll(/(?:from|import)"\.\/(?:chunks\/)?([\w.-]+\.js)"/g))
        loaded.add(`chunks/${name}`);
    }
    return loaded;
  }
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}
