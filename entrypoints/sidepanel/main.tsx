import './sidepanel.css';
import { render } from 'preact';
import { browserWords, speakIn } from '@/utils/browser/platform/words';
import { PopupPage } from '../popup/PopupPage';
import { createPopupState } from '../popup/popupState';
import { followTab } from './followTab';

speakIn(document);
const state = createPopupState({ words: browserWords(), panel: true });
render(<PopupPage state={state} />, document.getElementById('root')!);
followTab(state);
