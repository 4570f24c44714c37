import { render } from 'preact';
import { browserWords, speakIn } from '@/utils/browser/platform/words';
import { Library } from './Library';
import { createLibraryState } from './libraryState';
import { focusSearchOnSlash } from './slash';

speakIn(document);
const state = createLibraryState(browserWords());
render(<Library state={state} />, document.getElementById('root')!);
focusSearchOnSlash();
