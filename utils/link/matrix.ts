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

/** The places of a row or column: from the first one on in equal steps. */
export interface Line {
  first: number;
  step: number;
  count: number;
}

export function rowOf({ columns }: Matrix, row: number): Line {
  return { first: row * columns, step: 1, count: columns };
}

export function columnOf({ rows, columns }: Matrix, column: number): Line {
  return { first: column, step: columns, count: rows };
}

/** How a pair stands among its rivals: its figure less the best of the other pairs in its row, and in its column. */
export function leads(matrix: Matrix): { inRow: Matrix; inColumn: Matrix } {
  const { rows, columns } = matrix;
  const [inRow, inColumn] = [emptyMatrix(rows, columns), emptyMatrix(rows, columns)];
  for (let row = 0; row < rows; row += 1) leadsIn(rowOf(matrix, row), matrix.values, inRow.values);
  for (let column = 0; column < columns; column += 1) leadsIn(columnOf(matrix, column), matrix.values, inColumn.values);
  return { inRow, inColumn };
}

function leadsIn({ first, step, count }: Line, values: Float64Array, into: Float64Array): void {
  let [winner, best, second] = [-1, 0, 0];
  const end = first + step * count;
  for (let place = first; place < end; place += step) {
    const value = values[place]!;
    if (value > best) [winner, best, second] = [place, value, best];
    else if (value > second) second = value;
  }
  for (let place = first; place < end; place += step) into[place] = values[place]! - (place === winner ? second : best);
}
