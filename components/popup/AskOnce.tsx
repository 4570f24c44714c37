import { useState } from 'preact/hooks';
import type { SearchView } from '@/utils/present/popup/searchView';
import { Button } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import styles from './AskOnce.module.css';
import { WordChips } from './WordChips';

export interface AskOnceProps {
  search: SearchView;
  /** What came of the last search, in words. */
  outcome?: string;
  /** Must run within the click: the browser asks only then. */
  onAsk: (service: string, words: string[]) => void;
}

/** One search, sent once: who is asked, what it is told, and the very words, each of which can be left out. */
export function AskOnce({ search, outcome, onAsk }: AskOnceProps) {
  const { t } = useWords();
  const [words, setWords] = useState(search.words);
  const [chosen, setChosen] = useState(search.services[0]?.id ?? '');
  const service = search.services.find(({ id }) => id === chosen);
  if (!service) return null;
  return (
    <section class={styles.ask} aria-label={t('askOnce')}>
      <div class={styles.head}>
        <label>
          <span>{t('askWhom')}</span>
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            {search.services.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button look="small" disabled={words.length === 0} onClick={() => onAsk(chosen, words)}>
          {t('askOnce')}
        </Button>
      </div>
      <p>{service.sends}</p>
      <WordChips words={words} onChange={setWords} />
      <p role="status">{outcome}</p>
    </section>
  );
}
