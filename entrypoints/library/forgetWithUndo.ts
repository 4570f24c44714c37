import type { Signal } from '@preact/signals';
import type { UndoProps } from '@/components/controls/Undo';
import { unlessDeleted } from '@/utils/browser/database/epochs';
import { sendMessage } from '@/utils/browser/messages/messages';
import { forgetStories, restoreStories } from '@/utils/browser/ownData/forget';
import type { Words } from '@/utils/present/shared/words';

/** Deletes stories at once, and offers to put them back until the next deed. */
export async function forgetWithUndo(
  articleIds: string[],
  { undo, words }: { undo: Signal<UndoProps | undefined>; words: Words },
): Promise<void> {
  const forgotten = await forgetStories(articleIds);
  // Other stories that they were part of are compared anew without them.
  void sendMessage('resume', {});
  const putBack = async () => {
    await restoreStories(forgotten).catch(unlessDeleted);
    undo.value = undefined;
  };
  undo.value = { line: words.count('deletedStories', articleIds.length), onUndo: () => void putBack() };
}
