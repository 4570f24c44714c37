import { Switch } from '@/components/controls/Switch';
import styles from '../Options.module.css';
import type { OptionsState } from '../state/optionsState';

/** Whether the browser tells of new reports; it asks the reader first, and what it answers is said. */
export function NoticeLines({ state }: { state: OptionsState }) {
  const { reading, words } = state;
  const { notices, refused } = reading.values.value;
  return (
    <div class={styles.lines}>
      <Switch checked={notices} onChange={(on) => void reading.setNotices(on)}>
        {words.t('notifyArrivals')}
      </Switch>
      <p class={styles.hint}>{words.t('notifyTells')}</p>
      {refused && <p role="status">{words.t('notifyRefused')}</p>}
    </div>
  );
}
