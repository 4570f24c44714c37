import { Check } from '@/components/controls/Check';
import { Switch } from '@/components/controls/Switch';
import { SUPPORTED } from '@/utils/text/languages';
import styles from '../Options.module.css';
import type { OptionsState } from '../state/optionsState';

/** The languages that the reader reads, and whether a story is looked for in all of them. */
export function LanguageLines({ state }: { state: OptionsState }) {
  const { reading, words } = state;
  const { t } = words;
  const { across, languages } = reading.values.value;
  const names = new Intl.DisplayNames(words.locale, { type: 'language' });
  return (
    <fieldset class={styles.languages}>
      <legend>{t('languagesRead')}</legend>
      {SUPPORTED.map((tag) => (
        <Check key={tag} checked={languages.includes(tag)} onChange={(on) => void reading.setLanguage(tag, on)}>
          {names.of(tag)}
        </Check>
      ))}
      <Switch checked={across} onChange={(on) => void reading.setAcross(on)}>
        {t('acrossLanguages')}
      </Switch>
      <p class={styles.hint}>{t('acrossLanguagesTells')}</p>
    </fieldset>
  );
}
