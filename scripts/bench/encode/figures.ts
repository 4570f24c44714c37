import { percentile } from '../shared/percentile';

/** What is measured, in milliseconds and megabytes, and what it may be at most. */
export const BARS = { ready: 1_500, cold: Number.POSITIVE_INFINITY, account: 1_000, seven: 350, memory: 250 };
export type Figures = Partial<Record<keyof typeof BARS, number>>;

export const TIMES = 7;
export const OTHERS = 7;

export const median = (values: number[]) => percentile(values, 0.5);

/** A row a place; what misses its bar is marked and fails the bench. */
export function print(all: [place: string, figures: Figures][]): void {
  const columns = Object.keys(BARS) as (keyof typeof BARS)[];
  const head = {
    ready: 'ready, ms',
    cold: 'first account',
    account: 'account, warm',
    seven: 'with seven',
    memory: 'MB',
  };
  console.log(`| | ${columns.map((column) => head[column]).join(' | ')} |\n|---|${columns.map(() => '---|').join('')}`);
  for (const [place, figures] of all) {
    const cells = columns.map((column) => {
      const value = figures[column];
      if (value === undefined) return '';
      if (value > BARS[column]) process.exitCode = 1;
      return `${value.toFixed(0)}${value > BARS[column] ? ` (bar ${BARS[column]})` : ''}`;
    });
    console.log(`| ${place} | ${cells.join(' | ')} |`);
  }
}
