import { storage } from 'wxt/utils/storage';

/** Compare by words only: the language model is not used, which spares a battery. Apart, as pages read the other settings. */
export const byWordsOnly = storage.defineItem<boolean>('local:byWordsOnly', { fallback: false });
