import { Popup } from '@/components/Popup';
import { Undo } from '@/components/Undo';
import { WordsContext } from '@/components/WordsContext';
import type { PopupState } from './popupState';

/** The popup, and the side panel with the same content, over their state. */
export function PopupPage({ state }: { state: PopupState }) {
  const { words, view, actions, undo } = state;
  return (
    <WordsContext.Provider value={words}>
      <Popup view={view.value} actions={actions.value} />
      {undo.value && <Undo {...undo.value} />}
    </WordsContext.Provider>
  );
}
