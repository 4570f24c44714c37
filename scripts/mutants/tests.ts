import { fileURLToPath } from 'node:url';
import { BaseSequencer, createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import type { Numbered } from './instrument';
import { switchesPlugin } from './switchesPlugin';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Tests of a stage, over code in which each mutant is a switch. */
export interface Tests {
  /** Runs each test for every mutant whose decision it takes. */
  tryAll(): Promise<Tried>;
  /** Whether a test in one of these files misses a decision that is out from the start, while the file is read besides. */
  miss(mutant: number, files: string[]): Promise<boolean>;
  close(): Promise<void>;
}

interface Tried {
  missed: Set<number>;
  /** The files that ask for a mutant's decision while they are read, by mutant. */
  reading: Map<number, string[]>;
  /** Tests that fail as the code is, so that they say nothing of a mutant. */
  failing: string[];
}

/** Files in the order of `paths`: what the first ones miss, the others need not be asked. */
export async function openTests(paths: string[], mutants: Numbered[]): Promise<Tests> {
  const vitest = await createVitest(
    'test',
    {
      ...{
        config: false,
        root: ROOT,
        watch: false,
        reporters: [{}],
        include: paths.map((path) => `${path}{,/**/*.test.ts}`),
      },
      // One process, in which the code is read once; time is kept by the switches.
      ...{ pool: 'threads', isolate: false, maxWorkers: 1, testTimeout: 0, hookTimeout: 0 },
      runner: fileURLToPath(new URL('runner.ts', import.meta.url)),
      sequence: { sequencer: AsGiven },
    },
    { resolve: { alias: { '@': ROOT } }, plugins: switchesPlugin(mutants, ROOT) },
  );
  const found = await vitest.globTestSpecifications();
  const place = ({ moduleId }: TestSpecification) => paths.findIndex((path) => moduleId.startsWith(ROOT + path));
  const specifications = found.toSorted((a, b) => place(a) - place(b));
  const failing = new Set<string>();

  const run = async (mutant: number, files = specifications) => {
    vitest.provide('mutant', mutant);
    vitest.provide('last', files.at(-1)!.moduleId);
    const { testModules } = await vitest.runTestSpecifications(files);
    return testModules;
  };

  return {
    async tryAll() {
      const modules = await run(-1);
      for (const id of modules.flatMap(failuresIn)) failing.add(id);
      const missed = modules.find((module) => module.meta().missed)?.meta().missed;
      if (!missed) throw new Error(`The tests cannot be run as the code is: ${[...failing].join('; ')}`);
      return { missed: new Set(missed), reading: readingBy(modules), failing: [...failing] };
    },
    async miss(mutant, files) {
      for (const one of specifications.filter(({ moduleId }) => files.includes(moduleId)))
        if ((await run(mutant, [one])).flatMap(failuresIn).some((test) => !failing.has(test))) return true;
      return false;
    },
    close: () => vitest.close(),
  };
}

class AsGiven extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

/** A file that cannot be read fails as a whole. */
function failuresIn(module: TestModule): string[] {
  const tests = [...module.children.allTests('failed')].map(
    ({ fullName }) => `${module.relativeModuleId}: ${fullName}`,
  );
  return module.errors().length > 0 ? [module.relativeModuleId, ...tests] : tests;
}

function readingBy(modules: TestModule[]): Map<number, string[]> {
  const files = new Map<number, string[]>();
  for (const module of modules)
    for (const mutant of module.meta().reading ?? [])
      files.set(mutant, [...(files.get(mutant) ?? []), module.moduleId]);
  return files;
}
