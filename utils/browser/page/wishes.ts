import { browser } from 'wxt/browser';
import type { Wish } from '@/utils/browser/contentScripts';
import type { Reading } from '@/utils/browser/settings';
import { type CompiledTopic, compileTopics } from '@/utils/detect/topics';

/** What the reader wants of pages in general: when articles are read, and the topics they follow. */
export interface Wishes {
  when: Reading['when'];
  topics: CompiledTopic[];
}

/** The stored wishes, topics made ready. Nothing when the extension was updated or removed under this script. */
export async function readWishes(): Promise<Wishes | undefined> {
  try {
    const { reading } = await browser.storage.local.get<{ reading?: Partial<Reading> }>('reading');
    return { when: reading?.when ?? 'any', topics: compileTopics(reading?.topics ?? []) };
  } catch {
    return undefined;
  }
}

/** What the background left for this page alone, just before it ran the script; taken once. */
export function takeWish(): Wish | undefined {
  const here = globalThis as { secondSourceWish?: Wish };
  const wish = here.secondSourceWish;
  delete here.secondSourceWish;
  return wish;
}
