import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, longest first: one that began last would be waited for alone. */
const LONGEST = [
  ...['languages/narrow', 'interface/pages', 'match/killed', 'e2e/firefox', 'encode/killed', 'e2e/killedWorker'],
  ...['attack/stopped', 'gather/killed', 'gather/badInput', 'attack/page', 'attack/reader', 'encode/encode'],
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.e2e.ts`));
      return place === -1 ? LONGEST.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Real browsers on the built extension. Each file has browsers, profiles and ports of its own, so that two run at once. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    maxWorkers: 2,
    // A file opens browsers of its own and shares nothing else: reading the drivers anew for each takes half a second.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Every wait is for something to be there; these only say when to give up, on a machine that is busy besides.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000, interval: 100 } },
  },
});
