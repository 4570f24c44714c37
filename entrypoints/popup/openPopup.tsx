import { render } from 'preact';
import { openDatabase } from '@/utils/browser/database/database';
import { browserWords, speakIn } from '@/utils/browser/platform/words';
import { PopupPage } from './PopupPage';
import { createPopupState } from './popupState';
import { tabInFront } from './tabInFront';

/** Draws the popup over the tab in front, in place of the headline that `popup-head` may have drawn already. */
export async function openPopup(root: HTMLElement): Promise<void> {
  void openDatabase();
  speakIn(document);
  const front = await tabInFront();
  const state = createPopupState({ words: browserWords(), panel: false });
  void state.openTab(front);
  root.replaceChildren();
  render(<PopupPage state={state} />, root);
}
