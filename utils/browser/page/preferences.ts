import type { Trigger } from '@/utils/browser/platform/contentScripts';
import type { ReadingPreference } from '@/utils/browser/settings/settings';
import { type CompiledTopic, compileTopics } from '@/utils/detect/topics';
import { ask } from './tell';

/** What the reader wants of pages in general: when articles are read, and the topics they follow. */
export interface Preferences {
  when: ReadingPreference['when'];
  topics: CompiledTopic[];
}

/**
 * The stored preferences, topics made ready. Nothing when the extension was updated or removed under this script, or where
 * this page is not heard.
 */
export async function readPreferences(): Promise<Preferences | undefined> {
  const stored = await ask('readPreferences', {});
  return stored && { when: stored.when, topics: compileTopics(stored.topics) };
}

/** What the background left for this page alone, just before it ran the script; taken once. */
export function takeTrigger(): Trigger | undefined {
  const here = globalThis as { secondSourceTrigger?: Trigger };
  const trigger = here.secondSourceTrigger;
  delete here.secondSourceTrigger;
  return trigger;
}
