import { Button } from './Button';
import { Icon } from './Icon';
import styles from './SourceRow.module.css';
import { Switch } from './Switch';
import { useWords } from './WordsContext';

export interface SourceView {
  id: string;
  name: string;
  on: boolean;
  /** What leaves the computer when it is on; said before it is switched on. */
  sends: string;
  status: string;
  failed?: boolean;
  /** Always on. */
  fixed?: boolean;
  /** Values the reader fills in: an address of a server, a key. */
  fields: { id: 'address' | 'key'; label: string; value: string; secret: boolean }[];
}

interface Props {
  source: SourceView;
  onSwitch: (on: boolean) => void;
  onField: (field: 'address' | 'key', value: string) => void;
  onTest?: () => void;
}

/** A source of coverage: what it sends, how it stands, and a way to try it. */
export function SourceRow({ source, onSwitch, onField, onTest }: Props) {
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
      {source.fields.map(({ id, label, value, secret }) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: either control below is inside it
        <label key={id} class={styles.field}>
          {label}
          {secret ? (
            <input type="password" value={value} onChange={(event) => onField(id, event.currentTarget.value)} />
          ) : (
            <input type="url" value={value} onChange={(event) => onField(id, event.currentTarget.value)} />
          )}
        </label>
      ))}
    </li>
  );
}
