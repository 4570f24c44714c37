import { defineSetting } from '../settings/defineSetting';

/** Compare by words only: the language model is not used, which spares a battery. Apart, as pages read the other settings. */
export const byWordsOnly = defineSetting<boolean>('byWordsOnly', false);
