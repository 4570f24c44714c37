import type { Signal } from '@preact/signals';
import type { UndoProps } from '@/components/Undo';
import { forgetStories } from '@/utils/browser/store/coverage';
import { findStories, restoreStories } from '@/utils/browser/store/stories';
import type { Words } from '@/utils/present/words';

/** Deletes stories at once, and offers to put them back until the next deed. */
export async function forgetWithUndo(
  articleIds: string[],
  { undo, words }: { undo: Signal<UndoProps | undefined>; words: Words },
): Promise<void> {
  const gone = await findStories(articleIds);
  await forgetStories(articleIds);
  const putBack = async () => {
    await restoreStories(gone);
    undo.value = undefined;
  };
  undo.value = { line: words.count('deletedStories', articleIds.length), onUndo: () => void putBack() };
}
