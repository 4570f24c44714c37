import { render } from 'preact';
import { browserWords, speakIn } from '@/utils/browser/platform/words';
import { Today } from './Today';
import { createTodayState } from './todayState';

speakIn(document);
const state = createTodayState(browserWords());
render(<Today state={state} />, document.getElementById('root')!);
void state.open();
