import { render } from 'preact';
import { browserWords, speakIn } from '@/utils/browser/platform/words';
import { Options } from './Options';
import { followSections } from './state/followSections';
import { createOptionsState } from './state/optionsState';

speakIn(document);
const state = createOptionsState(browserWords());
render(<Options state={state} />, document.getElementById('root')!);
followSections(state.section);
void state.open();
