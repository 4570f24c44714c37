import type { Wish } from '@/utils/browser/platform/contentScripts';
import type { ReadingPreference } from '@/utils/browser/settings/settings';
import { type CompiledTopic, compileTopics } from '@/utils/detect/topics';
import { ask } from './tell';

/** What the reader wants of pages in general: when articles are read, and the topics they follow. */
export interface Preferences {
  when: ReadingPreference['when'];
  topics: CompiledTopic[];
}

/**
 * The stored wishes, topics made ready. Nothing when the extension was updated or removed under this script, or where
 * this page is not heard.
 */
export async function readPreferences(): Promise<Preferences | undefined> {
  const wishes = await ask('readWishes', {});
  return wishes && { when: wishes.when, topics: compileTopics(wishes.topics) };
}

/** What the background left for this page alone, just before it ran the script; taken once. */
export function takeWish(): Wish | undefined {
  const here = globalThis as { secondSourceWish?: Wish };
  const wish = here.secondSourceWish;
  delete here.secondSourceWish;
  return wish;
}
