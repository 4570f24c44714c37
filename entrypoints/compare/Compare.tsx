import { ComparePage } from '@/components/ComparePage';
import { Nothing } from '@/components/Nothing';
import { Undo } from '@/components/Undo';
import { WordsContext } from '@/components/WordsContext';
import type { CompareState } from './compareState';

/** The compare page over its state. */
export function Compare({ state }: { state: CompareState }) {
  const { words, view, timeline, earlier, asked, aside, controls, keysShown, undo, missing } = state;
  if (view.value) document.title = words.t('compareTitle', view.value.headline);
  return (
    <WordsContext.Provider value={words}>
      {missing.value && <Nothing heading={words.t('compareNothing')} line={words.t('compareNothingHint')} />}
      {view.value && timeline.value && (
        <ComparePage
          view={view.value}
          timeline={timeline.value}
          earlier={earlier.value}
          asked={asked.value}
          aside={aside.value}
          controls={controls.value}
          keysShown={keysShown.value}
        />
      )}
      {undo.value && <Undo {...undo.value} />}
    </WordsContext.Provider>
  );
}
