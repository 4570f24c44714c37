import { expect, onTestFinished, test } from 'vitest';
import type { ArticleRow } from '@/utils/browser/database/database';
import type { MessageName } from '@/utils/browser/messages/messages';
import { articlePage, openPages } from '../harness/pages';
import { waitForRows } from '../harness/stored';

const STORY = '/2026/07/10/bridge-of-farsund-opens-before-winter';
/** All that a page tells until its article is read, in order. */
const TOLD: MessageName[] = ['readPreferences', 'articleLikely', 'articleFound'];

test.each(TOLD)(
  'a background that is stopped when it heard %s, before it did anything: the page is read all the same',
  async (name) => {
    const stand = await openPages({ [STORY]: () => articlePage('Farsund') });
    onTestFinished(() => stand.close());
    const ours = await stand.chromium.open('options.html');
    await ours.evaluate(
      'self.heard = []; chrome.runtime.onMessage.addListener(({ name }) => void self.heard.push(name))',
    );
    const worker = await stand.chromium.worker();
    // Until it is stopped it does nothing any more.
    await worker.evaluate(`chrome.runtime.onMessage.addListener((message) => { while (message.name === '${name}'); })`);
    await stand.visit(STORY);
    await expect.poll(() => ours.evaluate('self.heard')).toContain(name);
    await stand.chromium.killWorker();
    await waitForRows<ArticleRow>(ours, 'articles', (rows) => rows.some(({ text }) => text.includes('Farsund')));
  },
);
