import { render } from 'preact';
import { browserWords, speakIn } from '@/utils/browser/platform/words';
import { Welcome } from './Welcome';
import { createWelcomeState } from './welcomeState';

speakIn(document);
const state = createWelcomeState(browserWords());
render(<Welcome state={state} />, document.getElementById('root')!);
void state.open();
