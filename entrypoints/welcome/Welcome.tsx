import { WordsContext } from '@/components/shared/WordsContext';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import type { WelcomeState } from './welcomeState';

/** The welcome page over its state. */
export function Welcome({ state }: { state: WelcomeState }) {
  const { words, view, packs, skip } = state;
  document.title = words.t('welcomeTitle');
  return (
    <WordsContext.Provider value={words}>
      <WelcomePage
        view={view.value}
        browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
        packs={packs.props.value}
        onSkip={skip}
      />
    </WordsContext.Provider>
  );
}
