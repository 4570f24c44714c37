import type { Mutant } from './mutations';

/** What became of one decision. */
export interface Outcome extends Pick<Mutant, 'id' | 'kind' | 'to'> {
  stage: string;
  /** `left` where time was up: no test missed it, and stories were not asked. */
  result: 'missed' | 'survived' | 'left';
}

/** Prints what no test missed, and how many by folder. */
export function printOutcomes(outcomes: Outcome[]): void {
  for (const { result, id, to } of outcomes)
    if (result !== 'missed') console.log(`${result.padEnd(8)}  ${id}${to ? `  →  ${to}` : ''}`);
  console.log('\n| folder | run | survived | left |\n|---|---|---|---|');
  for (const stage of new Set(outcomes.map((outcome) => outcome.stage))) {
    const results = outcomes.filter((outcome) => outcome.stage === stage).map(({ result }) => result);
    const count = (wanted: Outcome['result']) => results.filter((result) => result === wanted).length;
    console.log(`| ${stage} | ${results.length} | ${count('survived')} | ${count('left')} |`);
  }
}
