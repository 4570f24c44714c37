import { setMaxListeners } from 'node:events';
import { inject, type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite, TestRunner } from 'vitest';
import { recordReached, stopRecording, takeOut } from './switches';

/** A test that takes longer as the code is reads too much to be run again for each decision. */
const LONGEST_TEST_MS = 200;
/** With a decision out a test may take so many times what it takes with all in, and so long at least. */
const TIMES_AS_LONG = 20;
const LEAST_MS = 500;
/** What reading a file may take with a decision out: some compare many stories while they are read. */
const LONGEST_READING_MS = 120_000;

declare module 'vitest' {
  interface ProvidedContext {
    /** The mutant whose decision is out from the start; -1 where every one is to be tried that a test reaches. */
    mutant: number;
    /** The file after which they are. */
    last: string;
  }
  interface TaskMeta {
    /** Of a file: mutants whose decisions are asked for while it is read, before any test. */
    reading?: number[];
    /** Of the last file: mutants that a test misses. */
    missed?: number[];
  }
}

interface Passed {
  run: () => unknown;
  reached: Set<number>;
  ms: number;
}

/**
 * Runs each test as the code is, and then, for each mutant, the tests that asked for its decision, quick ones first, up to one
 * that fails. So all are tried in one process, in which the code is read once.
 */
export default class MutantRunner extends TestRunner {
  private readonly mutant = inject('mutant');
  private readonly passed: Passed[] = [];
  private reading = new Set<number>();

  onBeforeCollect(): void {
    if (this.mutant === -1) this.reading = recordReached();
    else takeOut(this.mutant, LONGEST_READING_MS);
  }

  onCollected(files: RunnerTestFile[]): void {
    stopRecording();
    for (const file of files) file.meta.reading = [...this.reading];
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test) as () => unknown;
    // Each run of a test listens to whether it is cancelled.
    setMaxListeners(0, test.context.signal);
    const reached = recordReached();
    const begun = performance.now();
    await run();
    const ms = performance.now() - begun;
    stopRecording();
    if (ms < LONGEST_TEST_MS) this.passed.push({ run, reached, ms });
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite);
    if (this.mutant !== -1 || !('filepath' in suite) || suite.filepath !== inject('last')) return;
    this.passed.sort((a, b) => a.ms - b.ms);
    suite.meta.missed = [];
    for (const mutant of new Set(this.passed.flatMap(({ reached }) => [...reached])))
      if (await this.isMissed(mutant)) suite.meta.missed.push(mutant);
  }

  private async isMissed(mutant: number): Promise<boolean> {
    for (const { run, reached, ms } of this.passed) {
      if (!reached.has(mutant)) continue;
      takeOut(mutant, Math.max(LEAST_MS, TIMES_AS_LONG * ms));
      if (await fails(run)) return true;
    }
    return false;
  }
}

async function fails(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}
