import { stem } from '@/utils/text/en/words/stem';
import { standingStem } from '@/utils/text/en/words/synonyms';
import type { Language } from '@/utils/text/shared/language';

/** The English stem that stands for a term and its synonyms, in whatever language it is told; the term itself where none is known. */
export function standingTerm(term: string, { newsWords }: Language): string {
  const english = newsWords?.get(term);
  return standingStem(english === undefined ? term : stem(english));
}
