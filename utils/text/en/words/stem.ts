import stemEnglish from 'wink-porter2-stemmer';
import { remembering } from '@/utils/text/shared/words/remembering';

/** A memory of this size spares nine words in ten the rules. */
const MOST_REMEMBERED = 20_000;

/** The stem of one English word in lower case, by Porter's second algorithm: "flood" of "flooding". */
export const stem = remembering(stemEnglish, MOST_REMEMBERED);
