import align from '@/utils/compare/align/weights.json';
import untold from '@/utils/compare/untold/weights.json';
import link from '@/utils/link/weights.json';
import rank from '@/utils/rank/weights.json';

/** What the learned weights give on labelled news that they did not learn from, as stands beside them: a row each. */
export function learnedFigures(): string[] {
  const links = Object.entries({
    'words alone': link.words,
    'with the model': link.both,
    'of two languages': link.across,
  });
  const values = Object.entries({ numbers: align.number, dates: align.date });
  return [
    ...links.map(([name, { linked, same }]) =>
      row(
        `links, ${name}`,
        `AP ${linked.figures.check.AP}, F1 ${linked.figures.check.F1}`,
        `same claim: AP ${same.figures.check.AP}, F1 ${same.figures.check.F1}`,
      ),
    ),
    ...values.flatMap(([name, { 'figures, out of fold': figures }]) =>
      Object.entries(figures).map(([verdict, { news }]) =>
        row(
          `${name} that ${VERBS[verdict] ?? verdict}`,
          `precision ${news.precision}, recall ${news.recall}`,
          `AP ${news.AP}`,
        ),
      ),
    ),
    row('told nowhere', `AP ${untold.within.figures['check, with the model'].AP}`, ''),
    row('told nowhere, of two languages', `AP ${untold.across.figures.check.AP}`, ''),
    ...Object.entries(RATED).map(([name, { figures }]) =>
      row(
        `${name}, above the bar`,
        `right ${figures.right}, worth telling ${figures.worth}`,
        `${figures['above the bar']} of ${figures.read} read`,
      ),
    ),
    row('how much a sentence matters', `AP of key facts ${rank.importanceByMeaning.AP['check, with the model']}`, ''),
    row(
      'what one account alone tells',
      `AP of what editors tell ${rank.onlyByMeaning.AP['check, with the model']}`,
      '',
    ),
  ];
}

/** What readers said of rows. */
const RATED = {
  'a claim told differently': rank.toldDifferently,
  'a detail that differs': rank.differ,
  'a passage told on one side only': rank.oneSidedByMeaning,
  'the same by words alone': rank.oneSided,
};

const VERBS: Record<string, string> = { agree: 'agree', compatible: 'go together', conflict: 'conflict' };

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
