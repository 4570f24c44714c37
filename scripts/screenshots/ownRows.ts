import type { Page } from 'playwright-core';
import type { ArrivalRow } from '@/utils/browser/database/arrivalTables';
import type { ItemRow } from '@/utils/browser/database/database';
import type { NoteRow } from '@/utils/browser/database/noteTables';
import type { Topic } from '@/utils/model';
import type { Story } from '@/utils/present/story/storyView';
import { rowsOf, seed } from './seed';

const HOUR = 3_600_000;
const TOPIC: Topic = { id: 'port', name: 'Larsund port', marks: [['Larsund'], ['port', 'harbour']], excludes: [] };
/** [outlet, headline, hours ago, what it is about] */
const CAME: [string, string, number, 'story' | 'topic'][] = [
  ['Eastgate Post', 'Crane at Larsund had been reported twice, inspector says', 1, 'story'],
  ['Harbor Ledger', 'Ships queue outside Larsund for a fourth day', 2, 'topic'],
];

/** A kept story with notes, a topic, and a report that came in on each. */
export async function seedOwn(page: Page, story: Story, now: number): Promise<void> {
  const { openArticle, articles, comparison } = story;
  const version = comparison.details[0]!.versions.find(({ article }) => article !== openArticle)!;
  const { outlet, url } = articles.find(({ id }) => id === version.article)!;
  const marked = { article: version.article, outlet, text: version.sentence, url };
  const note = (id: string, text: string, change: Partial<NoteRow> = {}): NoteRow => ({
    ...{ id, articleId: openArticle, text, writtenAt: now - HOUR, changedAt: now - HOUR },
    ...change,
  });
  const items = CAME.map(([name, title, hours]): ItemRow => {
    const id = `https://${name.toLowerCase().replace(' ', '')}.example/${hours}`;
    const publishedAt = new Date(now - hours * HOUR).toISOString();
    return { id, url: id, outlet: name, title, summary: `${title}.`, publishedAt, storedAt: now };
  });
  const arrivals = CAME.map(([, , , of], at): ArrivalRow => {
    const about = of === 'story' ? openArticle : TOPIC.id;
    return { id: `${about} ${items[at]!.id}`, of, about, item: items[at]!.id, at: now };
  });
  const notes = [note('own', 'Ask the port who signed the notice.'), note('marked', '', { marked })];
  await page.evaluate(followTopic, TOPIC);
  await seed(page, { ...rowsOf(story, now, { kept: true, topics: [TOPIC.id] }), items, arrivals, notes });
}

/** Runs in the page. */
async function followTopic(topic: Topic): Promise<void> {
  await chrome.storage.local.set({ reading: { when: 'any', topics: [topic] } });
}
