import { Choice } from '@/components/controls/Choice';
import { Switch } from '@/components/controls/Switch';
import { OptionsSection } from '@/components/options/OptionsPage';
import styles from '../Options.module.css';
import type { OptionsState } from '../state/optionsState';
import { LanguageLines } from './LanguageLines';
import { ModelLines } from './ModelLines';

/** Pages that are fetched for one story, at most. */
const MOST_PAGES = 19;

/** When to compare, how much to fetch, and what to mark. */
export function ReadingSection({ state }: { state: OptionsState }) {
  const { reading, words } = state;
  const { t } = words;
  const { when, marks, ahead, pages, keys } = reading.values.value;
  return (
    <OptionsSection id="reading">
      <Choice
        name="when"
        legend={t('whenCompare')}
        options={[
          { value: 'any', label: t('whenAny') },
          { value: 'topics', label: t('whenTopics') },
          { value: 'click', label: t('whenClick') },
        ]}
        value={when}
        onChange={(value) => void reading.setWhen(value)}
      />
      <div class={styles.lines}>
        <Switch checked={marks} onChange={(on) => void reading.setMarks(on)}>
          {t('markByItself')}
        </Switch>
        <Switch checked={ahead} onChange={(on) => void reading.setAhead(on)}>
          {t('readAhead')}
        </Switch>
        <p class={styles.hint}>{t('readAheadTells')}</p>
        <Switch checked={keys} onChange={(on) => void reading.setKeys(on)}>
          {t('singleKeys')}
        </Switch>
        <LanguageLines state={state} />
        <label>
          {t('pagesToRead')}{' '}
          <input
            class={styles.number}
            type="number"
            min={0}
            max={MOST_PAGES}
            value={pages}
            onChange={(event) => void reading.setPages(Number(event.currentTarget.value))}
          />
        </label>
        <ModelLines state={state.model} />
      </div>
    </OptionsSection>
  );
}
