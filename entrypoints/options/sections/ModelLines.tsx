import { Button } from '@/components/controls/Button';
import { Switch } from '@/components/controls/Switch';
import styles from '../Options.module.css';
import type { ModelState } from '../state/modelState';

/** Whether the language model is used, what that costs, and why it cannot be. */
export function ModelLines({ state }: { state: ModelState }) {
  const { words, off, line, failed } = state;
  return (
    <>
      <Switch checked={off.value} onChange={(on) => void state.setOff(on)}>
        {words.t('byWordsOnly')}
      </Switch>
      <p>{words.t('byWordsOnlyMeans')}</p>
      <p class={styles.outcome} role="status">
        {line.value}
      </p>
      {failed.value && (
        <Button look="small" onClick={() => void state.tryAgain()}>
          {words.t('tryAgain')}
        </Button>
      )}
    </>
  );
}
