import { useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { useWords } from '../shared/WordsContext';
import styles from './AddOutlet.module.css';

/** Adds an outlet by its address. Says in place what is wrong with one; true is given back where it is fine. */
export function AddOutlet({ onAdd }: { onAdd: (address: string) => boolean }) {
  const { t } = useWords();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const fine = onAdd(address);
    setWrong(!fine);
    if (fine) setAddress('');
  };
  return (
    <form
      class={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        label={t('addByAddress')}
        value={address}
        hint={t(wrong ? 'addressBad' : 'addressHint')}
        wrong={wrong}
        onInput={setAddress}
      />
      <Button onClick={add}>{t('add')}</Button>
    </form>
  );
}
