/** One figure for each pair of a sentence of one account and a sentence of another, row by row. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float64Array;
}

export function emptyMatrix(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** The figure of a pair; 0 beside the edge. */
export function at({ rows, columns, values }: Matrix, row: number, column: number): number {
  return row < 0 || column < 0 || row >= rows || column >= columns ? 0 : values[row * columns + column]!;
}

/** How a pair stands among its rivals: its figure less the best of the other pairs in its row, and in its column. */
export function leads(matrix: Matrix): { inRow: Matrix; inColumn: Matrix } {
  const { rows, columns, values } = matrix;
  const ofRow = twoBest(rows, columns, (row, column) => values[row * columns + column]!);
  const ofColumn = twoBest(columns, rows, (column, row) => values[row * columns + column]!);
  const inRow = emptyMatrix(rows, columns);
  const inColumn = emptyMatrix(rows, columns);
  values.forEach((value, place) => {
    const [row, column] = [Math.floor(place / columns), place % columns];
    inRow.values[place] = value - rivalOf(ofRow[row]!, column);
    inColumn.values[place] = value - rivalOf(ofColumn[column]!, row);
  });
  return { inRow, inColumn };
}

interface TwoBest {
  place: number;
  best: number;
  second: number;
}

function twoBest(lines: number, count: number, valueAt: (line: number, place: number) => number): TwoBest[] {
  return Array.from({ length: lines }, (_, line) => {
    const found = { place: -1, best: 0, second: 0 };
    for (let place = 0; place < count; place += 1) {
      const value = valueAt(line, place);
      if (value > found.best) Object.assign(found, { place, best: value, second: found.best });
      else if (value > found.second) found.second = value;
    }
    return found;
  });
}

function rivalOf({ place, best, second }: TwoBest, own: number): number {
  return place === own ? second : best;
}
