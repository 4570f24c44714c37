import { parseArgs } from 'node:util';
import { openEncoder } from '../shared/openEncoder';
import { type Evaluated, evaluate } from './evaluate';
import { MEASURES, precisionOf, recallOf, sumOf } from './figures';
import { learnedFigures } from './learned';

/**
 * `npm run eval [-- --faults] [-- --no-model]`: precision and recall on the stories of `tests/stories/measured`, a line a
 * language; with `--faults` everything that was wrong or missed, with `--learned` also what stands beside the weights.
 */
const { values } = parseArgs({
  options: { faults: { type: 'boolean' }, 'no-model': { type: 'boolean' }, learned: { type: 'boolean' } },
});
const stories = await evaluate(values['no-model'] ? undefined : await openEncoder());

if (values.faults) {
  for (const { story, faults } of stories) for (const fault of faults) console.log(`${story.slug}: ${fault}`);
  console.log('');
}
console.log(`| language | stories | ${MEASURES.map((name) => `${name}: precision, recall`).join(' | ')} |`);
console.log(`|---|---|${MEASURES.map(() => '---').join('|')}|`);
for (const language of new Set(stories.map((one) => one.language)))
  printLine(
    language,
    stories.filter((one) => one.language === language),
  );
printLine('all', stories);
if (values.learned)
  console.log(['\n| learned | on news not learned from | |', '|---|---|---|', ...learnedFigures()].join('\n'));

function printLine(name: string, of: Evaluated[]): void {
  const counts = sumOf(of.map(({ counts }) => counts));
  const cells = MEASURES.map((measure) => {
    const { shown, right, wanted, found } = counts[measure];
    const [precision, recall] = [precisionOf(counts[measure]), recallOf(counts[measure])].map((one) => one.toFixed(2));
    return `${precision} (${right}/${shown}), ${recall} (${found}/${wanted})`;
  });
  console.log(`| ${name} | ${of.length} | ${cells.join(' | ')} |`);
}
