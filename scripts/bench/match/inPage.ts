import type { IdRow } from '@/utils/browser/database/matchTables';
import type { Article, Item } from '@/utils/model';

// What runs in a page of the extension: each function stands alone, as only its own words are carried there.

export interface Batch {
  items: Item[];
  ids: IdRow[];
  inBase64: string;
  storedAt: number;
}

/** Stores items as one batch, with the segment that they are packed in. */
export async function store({ items, ids, inBase64, storedAt }: Batch): Promise<void> {
  const opening = indexedDB.open('second-source');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const transaction = opening.result.transaction(['items', 'segments', 'segmentIds'], 'readwrite');
  for (const item of items) transaction.objectStore('items').put({ ...item, storedAt });
  const bytes = Uint8Array.from(atob(inBase64), (letter) => letter.charCodeAt(0)).buffer;
  const day = Math.floor(storedAt / 86_400_000);
  const adding = transaction.objectStore('segments').add({ day, documents: items.length, bytes });
  adding.onsuccess = () => {
    const segment = Number(adding.result);
    for (const row of ids) transaction.objectStore('segmentIds').add({ ...row, segment });
  };
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
}

/** Waits until there are so many segments. */
export async function untilPacked(segments: number): Promise<void> {
  const opening = indexedDB.open('second-source');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  for (;;) {
    const counting = opening.result.transaction('segments').objectStore('segments').count();
    await new Promise((resolve) => counting.addEventListener('success', resolve));
    if (counting.result === segments) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  opening.result.close();
}

/** Tells the background of an article, and waits until its matches are stored. */
export async function timeToMatches(article: Article): Promise<number> {
  const opening = indexedDB.open('second-source');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const started = performance.now();
  const body = { article, reason: 'bench', topics: [] };
  const send = chrome.runtime.sendMessage as (message: unknown) => Promise<void>;
  void send({ name: 'articleFound', body });
  for (;;) {
    const reading = opening.result.transaction('coverage').objectStore('coverage').get(article.id);
    await new Promise((resolve) => reading.addEventListener('success', resolve));
    if (reading.result?.matches.length > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  opening.result.close();
  return performance.now() - started;
}

/** Waits until the accounts of an article are compared. */
export async function untilReady(articleId: string): Promise<void> {
  const opening = indexedDB.open('second-source');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  for (;;) {
    const reading = opening.result.transaction('coverage').objectStore('coverage').get(articleId);
    await new Promise((resolve) => reading.addEventListener('success', resolve));
    if (reading.result?.state === 'ready') break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  opening.result.close();
}
