import { describe, expect, test } from 'vitest';
import { type Evaluated, evaluate, measuredStories } from '@/scripts/eval/evaluate';
import { MEASURES, type Measure, precisionOf, recallOf, sumOf } from '@/scripts/eval/figures';
import { openEncoder } from '@/scripts/shared/openEncoder';

/** Precision and recall that a change must not lower, on all stories: what `npm run eval` prints, rounded down. */
const WITH_MODEL: Record<Measure, [precision: number, recall: number]> = {
  links: [0.7, 0.84],
  conflicts: [0.83, 0.55],
  compatible: [1, 0.53],
  'told nowhere': [0.88, 0.56],
};
const BY_WORDS: Record<Measure, [precision: number, recall: number]> = {
  links: [0.67, 0.6],
  conflicts: [0.85, 0.46],
  compatible: [0.96, 0.46],
  'told nowhere': [0.56, 0.54],
};

const withModel = await evaluate(await openEncoder());
const byWords = await evaluate();

describe.each<[string, Evaluated[], typeof WITH_MODEL]>([
  ['with the model', withModel, WITH_MODEL],
  ['by words alone', byWords, BY_WORDS],
])('%s', (_, evaluated, floors) => {
  const counts = sumOf(evaluated.map((one) => one.counts));
  test.each(MEASURES)('%s are no worse than they were', (measure) => {
    const [precision, recall] = floors[measure];
    const faults = evaluated
      .flatMap(({ story, faults }) => faults.map((fault) => `${story.slug}: ${fault}`))
      .join('\n');
    expect(precisionOf(counts[measure]), `precision of ${measure}\n${faults}`).toBeGreaterThanOrEqual(precision);
    expect(recallOf(counts[measure]), `recall of ${measure}\n${faults}`).toBeGreaterThanOrEqual(recall);
  });
});

test('no story has two conflicts that are none', () => {
  const wrong = withModel.filter(({ counts: { conflicts } }) => conflicts.shown - conflicts.right > 1);
  expect(wrong.map(({ story, faults }) => [story.slug, faults])).toEqual([]);
});

test('there are 24 stories or more, of every language and across, each told by two accounts of eight sentences or more', () => {
  const stories = measuredStories();
  expect(stories.length).toBeGreaterThanOrEqual(24);
  expect(new Set(byWords.map(({ language }) => language))).toEqual(
    new Set(['en', 'de', 'es', 'fr', 'zh', 'ja', 'across']),
  );
  for (const { slug, articles, sentences, differences } of stories) {
    expect(articles.length, slug).toBeGreaterThanOrEqual(2);
    expect(differences.length, slug).toBeGreaterThan(0);
    for (const { id } of articles) {
      expect(sentences.filter(({ article }) => article === id).length, `${slug}: ${id}`).toBeGreaterThanOrEqual(8);
    }
  }
});
