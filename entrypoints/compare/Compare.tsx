import { useEffect } from 'preact/hooks';
import { ComparePage } from '@/components/compare/ComparePage';
import { EmptyState } from '@/components/compare/EmptyState';
import { SelectionBar } from '@/components/compare/SelectionBar';
import { Undo } from '@/components/controls/Undo';
import { TranslatorContext } from '@/components/detail/TranslatorContext';
import { WordsContext } from '@/components/shared/WordsContext';
import { translatorHere } from '@/utils/browser/platform/translator';
import type { CompareState } from './compareState';
import { drawHighlights } from './drawHighlights';

/** The compare page over its state. */
export function Compare({ state }: { state: CompareState }) {
  const { words, view, timeline, earlier, asked, aside, notes, selected, controls, keysShown, undo, missing } = state;
  const { onHighlight } = controls.value;
  useEffect(() => drawHighlights(state.highlighted.value));
  if (view.value) document.title = words.t('compareTitle', view.value.headline);
  return (
    <WordsContext.Provider value={words}>
      <TranslatorContext.Provider value={translatorHere()}>
        {missing.value && <EmptyState heading={words.t('compareNothing')} line={words.t('compareNothingHint')} />}
        {view.value && timeline.value && (
          <ComparePage
            view={view.value}
            timeline={timeline.value}
            earlier={earlier.value}
            asked={asked.value}
            aside={aside.value}
            notes={notes && { list: notes.view.value, actions: notes.actions }}
            controls={controls.value}
            keysShown={keysShown.value}
          />
        )}
        {selected.value && onHighlight && <SelectionBar at={selected.value.at} onHighlight={state.highlight} />}
        {undo.value && <Undo {...undo.value} />}
      </TranslatorContext.Provider>
    </WordsContext.Provider>
  );
}
