import { render } from 'preact';
import { openDatabase } from '@/utils/browser/database';
import { browserWords, speakIn } from '@/utils/browser/words';
import { PopupPage } from './PopupPage';
import { createPopupState } from './popupState';

void openDatabase();
speakIn(document);
const state = createPopupState({ words: browserWords(), panel: false });
render(<PopupPage state={state} />, document.getElementById('root')!);
void state.openActiveTab();
