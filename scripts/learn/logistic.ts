/** What is known of one pair: its signs, whether they hold together, and how much it counts beside others. */
export interface Example {
  signs: number[];
  holds: boolean;
  weight: number;
}

const STEPS = 25;
/** A step that moves no coefficient by more than this is the last. */
const CLOSE = 1e-5;
/** Pulls coefficients towards 0, the constant excepted, so that a few stories cannot make one sign decide. */
const RIDGE = 0.0001;

/** Weighted logistic regression by Newton's method: the constant first, then one coefficient a sign. */
export function learn(examples: Example[], ridge = RIDGE): number[] {
  const size = (examples[0]?.signs.length ?? 0) + 1;
  const coefficients = new Array<number>(size).fill(0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = coefficients.map((value, at) => (at === 0 ? 0 : ridge * value));
    const curve = coefficients.map((_, row) =>
      coefficients.map((_, at) => (row === at ? (row === 0 ? 1e-9 : ridge) : 0)),
    );
    for (const { signs, holds, weight } of examples) {
      const share = weight / total;
      const sure = probability(coefficients, signs);
      const spread = share * sure * (1 - sure);
      for (let row = 0; row < size; row += 1) {
        const sign = row === 0 ? 1 : signs[row - 1]!;
        slope[row]! += share * (sure - Number(holds)) * sign;
        for (let at = 0; at <= row; at += 1) curve[row]![at]! += spread * sign * (at === 0 ? 1 : signs[at - 1]!);
      }
    }
    for (let row = 0; row < size; row += 1) for (let at = 0; at < row; at += 1) curve[at]![row] = curve[row]![at]!;
    const moves = solve(curve, slope);
    for (const [at, move] of moves.entries()) coefficients[at]! -= move;
    if (moves.every((move) => Math.abs(move) < CLOSE)) break;
  }
  return coefficients;
}

/** How surely signs hold together, 0 to 1. */
export function probability(coefficients: number[], signs: number[]): number {
  let sum = coefficients[0]!;
  for (let at = 0; at < signs.length; at += 1) sum += coefficients[at + 1]! * signs[at]!;
  return 1 / (1 + Math.exp(-sum));
}

/** Gaussian elimination with pivots. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let at = 0; at < rows.length; at += 1) {
    const pivot = rows
      .slice(at)
      .reduce((best, row, by) => (Math.abs(row[at]!) > Math.abs(rows[best]![at]!) ? at + by : best), at);
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    if (Math.abs(rows[at]![at]!) < 1e-12) continue;
    for (const [row, cells] of rows.entries()) {
      if (row === at) continue;
      const times = cells[at]! / rows[at]![at]!;
      for (let column = at; column < cells.length; column += 1) cells[column]! -= times * rows[at]![column]!;
    }
  }
  return rows.map((row, at) => (Math.abs(row[at]!) < 1e-12 ? 0 : row.at(-1)! / row[at]!));
}
