import type { AskedView } from '@/utils/present/today/todayView';
import { Button } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import styles from './TodayAsked.module.css';

interface Props {
  asked: AskedView;
  onAsk: () => void;
  asking: boolean;
}

/** What was asked, who did not answer, and how the order of the stories comes about. */
export function TodayAsked({ asked, onAsk, asking }: Props) {
  const { t } = useWords();
  return (
    <aside class={styles.asked} aria-labelledby="asked">
      <h2 id="asked">{t('whatWasAsked')}</h2>
      <ul class={styles.facts}>
        {asked.facts.map(({ count, line, note }) => (
          <li key={line}>
            <b>{count}</b>
            <span>{line}</span>
            {note && <span class={styles.note}>{note}</span>}
          </li>
        ))}
      </ul>
      {asked.again && <p class={styles.note}>{asked.again}</p>}
      <div class={styles.acts}>
        <Button look="small" disabled={asking} onClick={onAsk}>
          {t(asking ? 'asking' : 'askNow')}
        </Button>
      </div>
      {asked.silent.length > 0 && (
        <>
          <h2>{t('noAnswer')}</h2>
          <ul class={styles.silent}>
            {asked.silent.map(({ name, line }) => (
              <li key={name}>
                <b>
                  <bdi>{name}</bdi>
                </b>
                <span>{line}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('howOrdered')}</h2>
      <p class={styles.note}>{t('howOrderedLine')}</p>
    </aside>
  );
}
