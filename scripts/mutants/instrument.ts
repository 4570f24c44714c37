import type { Mutant } from './mutations';
import { weightSwitch } from './switches';

/** A mutant and the number of its switch. */
export type Numbered = Mutant & { number: number };

const FROM_SWITCHES = "from '@/scripts/mutants/switches';";
/** `const remembered = new Map<string, string>();`: a map in capitals is a table, filled once. */
const MEMORY = /^const [a-z]\w* = .*new Map<[^()]*>\(\)/;
/** `let words: DateVocabulary | undefined;` */
const MADE_ONCE = /^let (\w+): .* \| undefined;$/;

/** A module in TypeScript whose rules each ask first whether they are out, and whose memories can be emptied. */
export function withRuleSwitches(source: string, mutants: Numbered[]): string {
  const lines = source.split('\n');
  for (const mutant of mutants)
    if (mutant.kind === 'rule') lines[mutant.line] = mutant.unless(`isOut(${mutant.number})`);
  return `import { forgettable, isOut, onForget } ${FROM_SWITCHES}${lines.map(withMemory).join('\n')}`;
}

function withMemory(line: string): string {
  if (MEMORY.test(line)) return line.replaceAll(/new Map<[^()]*>\(\)/g, 'forgettable($&)');
  return line.replace(MADE_ONCE, '$& onForget(() => { $1 = undefined; });');
}

/** A table in JSON as a module whose weights each ask first whether they are out. */
export function withWeightSwitches(json: string, mutants: Numbered[]): string {
  const lines = json.split('\n');
  for (const mutant of mutants)
    if (mutant.kind === 'weight')
      lines[mutant.line] = lines[mutant.line]!.replace(mutant.learned, weightSwitch(mutant.number, mutant.learned));
  return `import { switchable } ${FROM_SWITCHES}\nexport default switchable(${lines.join('\n')});`;
}
