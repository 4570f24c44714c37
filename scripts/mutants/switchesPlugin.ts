import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Numbered, withRuleSwitches, withWeightSwitches } from './instrument';
import { importsOf, type Moved, withThresholdSwitches } from './thresholds';

/** A table read as a module, which no loader of JSON may take for a table. */
const AS_MODULE = '.switched.js';

/** Puts each mutant's decision behind its switch wherever a module of the tree at `root` is read. */
export function switchesPlugin(mutants: Numbered[], root: string): Plugin[] {
  const inFile = (id: string) => mutants.filter(({ file }) => join(root, file) === id);
  const thresholdsIn = (id: string) => inFile(id).filter((mutant) => mutant.kind === 'threshold');
  const isOurs = (id: string) => id.startsWith(join(root, 'utils/')) && id.endsWith('.ts');
  return [
    {
      name: 'rules and weights',
      enforce: 'pre',
      async resolveId(source, importer, options) {
        const table =
          source.endsWith('.json') && (await this.resolve(source, importer, { ...options, skipSelf: true }));
        return table && inFile(table.id).length > 0 ? table.id + AS_MODULE : undefined;
      },
      load(id) {
        const table = id.slice(0, -AS_MODULE.length);
        return id.endsWith(AS_MODULE) ? withWeightSwitches(readFileSync(table, 'utf8'), inFile(table)) : undefined;
      },
      transform: (code, id) => (isOurs(id) ? withRuleSwitches(code, inFile(id)) : undefined),
    },
    {
      // After TypeScript has become JavaScript, which alone can be parsed here.
      name: 'thresholds',
      async transform(code, id) {
        if (!isOurs(id)) return undefined;
        const named = new Map<string, Moved>(thresholdsIn(id).map((mutant) => [mutant.name, mutant]));
        for (const { name, exported, from } of importsOf(code)) {
          const module = await this.resolve(from, id);
          const threshold = module && thresholdsIn(module.id).find((mutant) => mutant.name === exported);
          if (threshold) named.set(name, threshold);
        }
        return withThresholdSwitches(code, named);
      },
    },
  ];
}
