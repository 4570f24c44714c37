import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '@/utils/present/shared/words';

/** The reader's language, given once at the root of a page. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** The words to draw with. Throws outside a WordsContext: without words there is nothing to draw. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No WordsContext around this component');
  return words;
}
