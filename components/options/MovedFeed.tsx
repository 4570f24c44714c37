import { useEffect, useState } from 'preact/hooks';
import type { MovedView } from '@/utils/present/options/optionsView';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { useWords } from '../shared/WordsContext';
import styles from './MovedFeed.module.css';

interface Props {
  moved: MovedView;
  /** What the outlet's own site names as its feed; null where it names no other. Undefined before it was looked at. */
  found: string | null | undefined;
  onLook: () => void;
  /** Must run within the click: the browser asks only then. True is given back where the address is one. */
  onAdd: (address: string) => boolean;
}

/** A feed that leads to a host that was never granted: says so, and asks for the new host once its address is known. */
export function MovedFeed({ moved, found, onLook, onAdd }: Props) {
  const { t } = useWords();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    if (found) setAddress(found);
  }, [found]);
  const looked = found === undefined ? t('addressHint') : t(found ? 'movedFound' : 'movedNone');
  return (
    <section class={styles.moved} aria-label={moved.line}>
      <p>
        {moved.line}{' '}
        <a href={moved.feed} target="_blank" rel="noreferrer">
          {t('movedOpen')}
        </a>
      </p>
      <Button onClick={onLook}>{t('movedLook')}</Button>
      <Field
        label={t('movedAddress')}
        value={address}
        hint={wrong ? t('addressBad') : looked}
        wrong={wrong}
        onInput={setAddress}
      />
      <Button onClick={() => setWrong(!onAdd(address))}>{t('movedAdd')}</Button>
    </section>
  );
}
