/** One decision of a source that can be taken out. */
export type Mutant = Rule | Threshold | Weight;

interface Place {
  /** Stable while the line stands as it is: where, and what stands there. */
  id: string;
  file: string;
  /** Counted from 0. */
  line: number;
  /** The line without the decision. */
  to: string;
}

/** A condition under which something is left out. */
interface Rule extends Place {
  kind: 'rule';
  /** The line as code that decides nothing where `isOut`, an expression, is true. */
  unless(isOut: string): string;
}

/** A number with a name. */
interface Threshold extends Place {
  kind: 'threshold';
  name: string;
  moved: string;
}

/** A learned number, which counts nothing without it. */
interface Weight extends Place {
  kind: 'weight';
  learned: string;
}

/** What differs by kind. */
type Change<One = Mutant> = One extends Place ? Omit<One, 'id' | 'file' | 'line'> : never;

/** `if (isClock(word)) return undefined;` */
const GUARD = /^(\s+)if \((.+)\) ((?:return|continue|break)\b.*;)$/;
/** `.filter(({ score }) => score >= 0.5)`, a line of a chain */
const FILTER = /^(\s+)\.filter\((.+)\)(;?)$/;
/** `return isNear(a, b) && !isOther(a, b);`, not one branch of a choice: without it the line would be none. */
const CONJUNCT = / (?:&&|\|\|) (?:(?! : )[^&|?])+(?=;$)/;
/** `const LEAST_UNTOLD = 0.65;` */
const THRESHOLD = /^(?:export )?const ([A-Z][A-Z_\d]*) = (-?[\d_]*\.?\d+);$/;
/** A number of a list on a line of its own: `  5.2748,` */
const WEIGHT = /^\s+(-?\d+\.?\d*(?:e-?\d+)?),?$/;

/** Every mutant of a file: a rule deleted, a threshold moved by a third, a learned weight set to zero. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const changeOf = file.endsWith('.json') ? weightOf : (line: string) => thresholdOf(line) ?? ruleOf(line);
  return source.split('\n').flatMap((text, line) => {
    const change = changeOf(text);
    if (!change) return [];
    return { ...change, id: `${file}:${line + 1} ${text.trim()}`, file, line, to: change.to.trim() };
  });
}

function weightOf(line: string): Change<Weight> | undefined {
  const [, learned] = WEIGHT.exec(line) ?? [];
  if (learned === undefined || Number(learned) === 0) return undefined;
  return { kind: 'weight', learned, to: line.replace(learned, '0') };
}

function thresholdOf(line: string): Change<Threshold> | undefined {
  const [, name, value] = THRESHOLD.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const moved = movedByAThird(value);
  return { kind: 'threshold', name, moved, to: line.replace(value, moved) };
}

function ruleOf(line: string): Change<Rule> | undefined {
  const [, indent, condition, act] = GUARD.exec(line) ?? [];
  if (act !== undefined)
    return { kind: 'rule', to: '', unless: (isOut) => `${indent}if (!${isOut} && (${condition})) ${act}` };
  const [, before, test, end = ''] = isBalanced(line) ? (FILTER.exec(line) ?? []) : [];
  if (test !== undefined)
    return { kind: 'rule', to: end, unless: (isOut) => `${before}.filter(${isOut} ? () => true : (${test}))${end}` };
  const [conjunct] = line.trimStart().startsWith('return ') ? (CONJUNCT.exec(line) ?? []) : [];
  return conjunct !== undefined && isBalanced(conjunct) ? withoutConjunct(line, conjunct) : undefined;
}

function withoutConjunct(line: string, conjunct: string): Change<Rule> {
  const to = line.replace(conjunct, '');
  const [whole, rest] = [line, to].map((one) => one.trim().replace(/^return (.*);$/, '($1)'));
  return { kind: 'rule', to, unless: (isOut) => `${line.replace(/\S.*/, '')}return ${isOut} ? ${rest} : ${whole};` };
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
