import { WelcomePage } from '@/components/WelcomePage';
import { WordsContext } from '@/components/WordsContext';
import type { WelcomeState } from './welcomeState';

/** The welcome page over its state. */
export function Welcome({ state }: { state: WelcomeState }) {
  const { words, demo, packs, picker, outcome, allow, allowNone } = state;
  document.title = words.t('welcomeTitle');
  return (
    <WordsContext.Provider value={words}>
      <WelcomePage
        demo={demo.value}
        packs={packs.props.value}
        picker={picker.props.value}
        outcome={outcome.value}
        onAllow={() => void allow()}
        onNone={() => void allowNone()}
      />
    </WordsContext.Provider>
  );
}
