/** A source with one decision taken out of it. */
export interface Mutant {
  /** Stable while the line stands as it is: what was done, and where. */
  id: string;
  file: string;
  kind: 'rule' | 'threshold' | 'weight';
  /** The line as it was, and as it is. */
  from: string;
  to: string;
  source: string;
}

/** `if (isClock(word)) return undefined;` */
const GUARD = /^\s+if \(.+\) (?:return|continue|break)\b.*;$/;
/** `.filter(({ score }) => score >= 0.5)`, a line of a chain */
const FILTER = /^\s+\.filter\(.+\)(;?)$/;
/** `return isNear(a, b) && !isOther(a, b);`, not one branch of a choice: without it the line would be none. */
const CONJUNCT = / (?:&&|\|\|) (?:(?! : )[^&|?])+(?=;$)/;
/** `const LEAST_UNTOLD = 0.65;` */
const THRESHOLD = /^(?:export )?const [A-Z][A-Z_\d]* = (-?[\d_]*\.?\d+);$/;
/** A number of a list on a line of its own: `  5.2748,` */
const WEIGHT = /^\s+(-?\d+\.?\d*(?:e-?\d+)?),?$/;

/** Every mutant of a file: a rule deleted, a threshold moved by a third, a learned weight set to zero. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const lines = source.split('\n');
  return lines.flatMap((line, at) => {
    const changed = changeOf(file, line);
    if (changed === undefined) return [];
    const [kind, to] = changed;
    const mutated = lines.with(at, to).join('\n');
    return [{ id: `${file}:${at + 1} ${line.trim()}`, file, kind, from: line.trim(), to: to.trim(), source: mutated }];
  });
}

function changeOf(file: string, line: string): [Mutant['kind'], string] | undefined {
  if (file.endsWith('.json')) {
    const [, number] = WEIGHT.exec(line) ?? [];
    return number === undefined || Number(number) === 0 ? undefined : ['weight', line.replace(number, '0')];
  }
  const [, threshold] = THRESHOLD.exec(line) ?? [];
  if (threshold !== undefined) return ['threshold', line.replace(threshold, movedByAThird(threshold))];
  if (GUARD.test(line)) return ['rule', ''];
  const filter = FILTER.exec(line);
  if (filter && isBalanced(line)) return ['rule', filter[1] ?? ''];
  const conjunct = line.trimStart().startsWith('return ') ? CONJUNCT.exec(line)?.[0] : undefined;
  if (conjunct && isBalanced(conjunct)) return ['rule', line.replace(conjunct, '')];
  return undefined;
}

/** Up, so that a whole number stays one and one becomes two. */
function movedByAThird(number: string): string {
  const value = Number(number.replaceAll('_', ''));
  const moved = (value * 4) / 3;
  return Number.isInteger(value) ? `${Math.ceil(moved)}` : `${Number(moved.toPrecision(6))}`;
}

function isBalanced(code: string): boolean {
  return code.split('(').length === code.split(')').length;
}
