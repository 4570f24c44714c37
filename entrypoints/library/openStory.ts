import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { readStory } from '@/utils/browser/coverage/storyFacts';
import { earlierChapters, type LibraryRow } from '@/utils/present/library/libraryView';
import type { Words } from '@/utils/present/shared/words';
import { earlierView } from '@/utils/present/story/earlierView';
import { timelineView } from '@/utils/present/story/timelineView';
import { createFollowed } from '../shared/follow';

/** The story whose coverage is shown beside the list. */
export function createOpenStory(rows: ReadonlySignal<LibraryRow[]>, words: Words) {
  const openId = signal<string | undefined>(undefined);
  const facts = createFollowed(readStory);

  function onOpen(articleId: string): void {
    openId.value = articleId;
    facts.follow(articleId);
  }

  const open = computed(() => {
    const row = rows.value.find(({ articleId }) => articleId === openId.value);
    if (!row || facts.reading.value) return undefined;
    if (!facts.value.value) return { row, accounts: [], earlier: earlierChapters(rows.value, row.articleId) };
    const { story, editions, earlier } = facts.value.value;
    return {
      row,
      timeline: timelineView(story, editions, words),
      accounts: earlierView(earlier, words),
      earlier: earlierChapters(rows.value, row.articleId),
    };
  });
  return { open, onOpen };
}
