import { Undo } from '@/components/controls/Undo';
import { TranslatorContext } from '@/components/detail/TranslatorContext';
import { Popup } from '@/components/popup/Popup';
import { WordsContext } from '@/components/shared/WordsContext';
import { translatorHere } from '@/utils/browser/platform/translator';
import type { PopupState } from './popupState';

/** The popup, and the side panel with the same content, over their state. */
export function PopupPage({ state }: { state: PopupState }) {
  const { words, view, actions, undo } = state;
  return (
    <WordsContext.Provider value={words}>
      <TranslatorContext.Provider value={translatorHere()}>
        <Popup view={view.value} actions={actions.value} />
        {undo.value && <Undo {...undo.value} />}
      </TranslatorContext.Provider>
    </WordsContext.Provider>
  );
}
