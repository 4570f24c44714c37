import { expect, test } from 'vitest';
import { evaluate, measuredStories } from '@/scripts/eval/evaluate';
import { holdsFloors } from './holdsFloors';

const evaluated = await evaluate();

holdsFloors(evaluated, {
  links: [0.67, 0.6],
  conflicts: [0.95, 0.46],
  compatible: [0.94, 0.06],
  'told nowhere': [0.79, 0.32],
});

test('there are 24 stories or more, of every language and across, each told by two accounts of eight sentences or more', () => {
  const stories = measuredStories();
  expect(stories.length).toBeGreaterThanOrEqual(24);
  const languages = new Set(evaluated.map(({ language }) => language));
  expect([...languages]).toEqual(['de', 'en', 'es', 'fr', 'ja', 'zh', 'across']);
  for (const { slug, articles, sentences, differences } of stories) {
    expect(articles.length, slug).toBeGreaterThanOrEqual(2);
    expect(differences.length, slug).toBeGreaterThan(0);
    for (const { id } of articles) {
      expect(sentences.filter(({ article }) => article === id).length, `${slug}: ${id}`).toBeGreaterThanOrEqual(8);
    }
  }
});
