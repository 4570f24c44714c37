import { Undo } from '@/components/controls/Undo';
import { WordsContext } from '@/components/shared/WordsContext';
import { TodayPage } from '@/components/today/TodayPage';
import type { TodayState } from './todayState';

/** The stories of the day over their state. */
export function Today({ state }: { state: TodayState }) {
  const { words, props, undo } = state;
  document.title = words.t('today');
  return (
    <WordsContext.Provider value={words}>
      <TodayPage {...props.value} />
      {undo.value && <Undo {...undo.value} />}
    </WordsContext.Provider>
  );
}
