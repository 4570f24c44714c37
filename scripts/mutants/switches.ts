/**
 * What the code under test asks: whether one of its decisions is out just now. Each mutant is a switch in one and the same
 * code, so that none needs the code to be read anew.
 */

let out = -1;
let reached: Set<number> | undefined;
let until = Number.POSITIVE_INFINITY;
let asked = 0;
const forgetters: (() => void)[] = [];

/** Whether a mutant's decision is out. Without it a loop may have no end, so it ends here. */
export function isOut(mutant: number): boolean {
  reached?.add(mutant);
  asked += 1;
  // The clock is slow beside the question.
  if ((asked & 0xfff) === 0 && performance.now() > until) throw new Error('It takes too long.');
  return mutant === out;
}

/** Takes one decision out, and all others in, until so many milliseconds from now. */
export function takeOut(mutant: number | undefined, longestMs = Number.POSITIVE_INFINITY): void {
  out = mutant ?? -1;
  until = performance.now() + longestMs;
  forget();
}

/** From now on: the mutants whose decisions are asked for. */
export function recordReached(): Set<number> {
  forget();
  reached = new Set();
  return reached;
}

export function stopRecording(): void {
  reached = undefined;
}

/** A memory of a module: what was found with a decision out must not be known to those with it in, nor spare them asking. */
export function forgettable<Memory extends Map<unknown, unknown>>(memory: Memory): Memory {
  onForget(() => memory.clear());
  return memory;
}

export function onForget(forget: () => void): void {
  forgetters.push(forget);
}

function forget(): void {
  for (const each of forgetters) each();
}

/** A table whose weights stand as `weightSwitch` writes them: read as 0 while they are out. */
export function switchable<Table extends object>(table: Table): Table {
  for (const [key, value] of Object.entries(table)) {
    if (typeof value === 'object' && value !== null) switchable(value);
    const [, mutant, learned] = /^switch (\d+) (.+)$/.exec(String(value)) ?? [];
    if (learned === undefined) continue;
    const get = () => (isOut(Number(mutant)) ? 0 : Number(learned));
    Object.defineProperty(table, key, { get, enumerable: true });
  }
  return table;
}

/** A weight in the text of a table. */
export function weightSwitch(mutant: number, learned: string): string {
  return JSON.stringify(`switch ${mutant} ${learned}`);
}
