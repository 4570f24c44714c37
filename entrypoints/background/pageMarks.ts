import { askPage, type Handlers } from '@/utils/browser/messages/messages';
import { tabState, tabsShowing } from '@/utils/browser/messages/tabs';
import { markPage } from './markWords';

export const marksShown: Handlers['marksShown'] = async ({ articleId }) => {
  const counts = await Promise.all((await tabsShowing(articleId)).map(marksIn));
  return { marks: Math.max(0, ...counts) };
};

/** Marks the article in this tab, or takes the marks away. */
export async function toggleMarks(tabId: number): Promise<void> {
  const articleId = (await tabState(tabId))?.articleId;
  if (articleId !== undefined) await markPage({ articleId, on: (await marksIn(tabId)) === 0 }, { tabId });
}

/** Goes to the next or the previous mark of this tab; a page without marks gets them first. */
export async function stepMark(tabId: number, by: 1 | -1): Promise<void> {
  if ((await marksIn(tabId)) === 0) await toggleMarks(tabId);
  if ((await marksIn(tabId)) > 0) await askPage(tabId, 'stepMark', { by });
}

/** How many marks the tab shows; none where it has no script of ours to answer. */
async function marksIn(tabId: number): Promise<number> {
  try {
    return (await askPage(tabId, 'countMarks', {})).marks;
  } catch {
    return 0;
  }
}
