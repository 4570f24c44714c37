import { Undo } from '@/components/controls/Undo';
import { LibraryPage } from '@/components/library/LibraryPage';
import { WordsContext } from '@/components/shared/WordsContext';
import type { LibraryState } from './libraryState';

/** The library over its state. */
export function Library({ state }: { state: LibraryState }) {
  const { words, props, undo } = state;
  document.title = words.t('library');
  return (
    <WordsContext.Provider value={words}>
      <LibraryPage {...props.value} />
      {undo.value && <Undo {...undo.value} />}
    </WordsContext.Provider>
  );
}
