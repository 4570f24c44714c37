import { render } from 'preact';
import { browserWords, speakIn } from '@/utils/browser/words';
import { followSections } from './followSections';
import { Options } from './Options';
import { createOptionsState } from './optionsState';

speakIn(document);
const state = createOptionsState(browserWords());
render(<Options state={state} />, document.getElementById('root')!);
followSections(state.section);
void state.open();
