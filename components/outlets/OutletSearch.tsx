import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { useWords } from '../shared/WordsContext';
import styles from './OutletSearch.module.css';

export interface OutletSearchProps {
  text: string;
  onText: (text: string) => void;
  /** Outlets that the text finds; one that is among the chosen already cannot be added again. */
  found: { id: string; name: string; about: string; chosen: boolean }[];
  onAdd: (id: string) => void;
}

/** Finds outlets of the catalogue by name or address. */
export function OutletSearch({ text, onText, found, onAdd }: OutletSearchProps) {
  const { t } = useWords();
  return (
    <div class={styles.search}>
      <Field label={t('searchOutlets')} value={text} onInput={onText} />
      {text.trim().length > 1 && found.length === 0 && <p role="status">{t('noOutletFound')}</p>}
      <ul>
        {found.map(({ id, name, about, chosen }) => (
          <li key={id}>
            <span>
              <bdi>{name}</bdi> <span class={styles.about}>{about}</span>
            </span>
            <Button look="small" name={`${t('add')} ${name}`} disabled={chosen} onClick={() => onAdd(id)}>
              {t('add')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
