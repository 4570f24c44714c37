import en from '@/public/_locales/en/messages.json';
import { createWords, lookupIn } from '@/utils/present/shared/words';

/** The command line speaks English wherever it runs. */
export const ENGLISH = createWords(lookupIn(en), 'en', Date.now(), 'UTC');
