import { collect } from './collect';
import { measure } from './matchFigures';
import { readSettings } from './matchSettings';
import { learnTable } from './matchTable';

/**
 * `npx tsx scripts/learn/match.ts UNDATED DATED FEED`: learns the coefficients of `utils/match/score/coefficients.ts` from
 * stories whose accounts are known (lines of accounts with a `cluster`), and prints them after figures from five folds,
 * held out by story: of a story's other accounts, those among the first two and ten, and the F1 of linked pairs at each
 * threshold. Takes 3 minutes.
 *
 * The first file held 66 events of ECB+, read without dates; the second 740 stories of AllSides; the feed is the latter's
 * accounts as items among 37,554. Held out, at the threshold of 0.4:
 *
 * | accounts            | among 2 | among 10 | F1   |
 * |---------------------|---------|----------|------|
 * | pages, undated      | 98.2    | 93.9     | 84.8 |
 * | pages, dated        | 91.6    | 98.3     | 79.1 |
 * | pages, dates erased | 82.2    | 94.7     | 65.7 |
 * | items, undated      | 96.8    | 91.2     | 83.6 |
 * | items, dated        | 87.0    | 96.9     | 73.2 |
 * | items among a feed  | 58.7    | 83.2     | 71.1 |
 */
const FOLDS = 5;
const THRESHOLDS = Array.from({ length: 13 }, (_, at) => 0.2 + at * 0.05);

function foldOf(story: string): number {
  return [...story].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99991, 7) % FOLDS;
}

const percent = (value: number) => (100 * value).toFixed(1);
const inCode = (column: number[]) => `[${column.map((value) => value.toFixed(2)).join(', ')}]`;

function main(paths: string[]): void {
  const sets = readSettings(paths).map((setting) => ({ name: setting.name, asked: collect(setting) }));
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    learnTable(sets.map(({ asked }) => asked.filter(({ story }) => foldOf(story) !== fold))),
  );
  for (const { name, asked } of sets) {
    const { recallAt2, recallAt10, f1 } = measure(asked, (story) => tables[foldOf(story)]!);
    const curve = THRESHOLDS.map((threshold) => `${threshold.toFixed(2)}:${percent(f1(threshold))}`).join(' ');
    console.log(`${name}: R@2 ${percent(recallAt2)} R@10 ${percent(recallAt10)} F1 ${curve}`);
  }
  const { page, item, company } = learnTable(sets.map(({ asked }) => asked));
  console.log(`  page: ${inCode(page)},\n  item: ${inCode(item)},\n  company: ${inCode(company)},`);
}

main(process.argv.slice(2));
