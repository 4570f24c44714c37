import { render } from 'preact';
import { browserWords, speakIn } from '@/utils/browser/platform/words';
import { singleKeys } from '@/utils/browser/settings/settings';
import { Compare } from './Compare';
import { createCompareState } from './compareState';
import { goToRow } from './goToRow';
import { listenToKeys } from './keys';

speakIn(document);
const articleId = new URLSearchParams(location.search).get('article') ?? '';
const state = createCompareState(articleId, browserWords());
render(<Compare state={state} />, document.getElementById('root')!);
goToRow(state);
void singleKeys.getValue().then((wanted) => wanted && listenToKeys(state));
