import type { SourceView } from '@/utils/present/options/sourceView';
import { Button } from '../controls/Button';
import { Switch } from '../controls/Switch';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/WordsContext';
import styles from './SourceRow.module.css';

interface Props {
  source: SourceView;
  onSwitch: (on: boolean) => void;
  onField: (field: string, value: string) => void;
  onTest?: () => void;
  /** Hands the items kept here to it. */
  onFill?: () => void;
}

/** A source of coverage: what it sends, how it stands, and a way to try it. */
export function SourceRow({ source, onSwitch, onField, onTest, onFill }: Props) {
  const { t } = useWords();
  return (
    <li class={styles.source}>
      <Switch checked={source.on} disabled={source.fixed} onChange={onSwitch}>
        <b>{source.name}</b>
      </Switch>
      {onTest && (
        <Button look="small" onClick={onTest}>
          {t('test')}
        </Button>
      )}
      <dl>
        <dt>{t('sends')}</dt>
        <dd>{source.sends}</dd>
        <dt>{t('status')}</dt>
        <dd>
          {source.failed && <Icon name="warning" />} {source.status}
        </dd>
      </dl>
      {source.fields.length > 0 && (
        <details class={styles.setup}>
          <summary>{t('setUp')}</summary>
          <div class={styles.fields}>
            {source.fields.map(({ name, label, value, secret }) => (
              // biome-ignore lint/a11y/noLabelWithoutControl: either control below is inside it
              <label key={name} class={styles.field}>
                {label}
                {secret ? (
                  <input type="password" value={value} onChange={(event) => onField(name, event.currentTarget.value)} />
                ) : (
                  <input type="text" value={value} onChange={(event) => onField(name, event.currentTarget.value)} />
                )}
              </label>
            ))}
          </div>
          {onFill && (
            <Button look="small" onClick={onFill}>
              {t('fillIndex')}
            </Button>
          )}
        </details>
      )}
    </li>
  );
}
