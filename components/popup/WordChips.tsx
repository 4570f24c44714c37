import { useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/WordsContext';
import styles from './WordChips.module.css';

interface Props {
  words: string[];
  onChange: (words: string[]) => void;
}

/** The words that are going to be sent: each can be left out, others added. */
export function WordChips({ words, onChange }: Props) {
  const { t } = useWords();
  const [word, setWord] = useState('');
  const add = () => {
    const added = word.trim();
    if (added !== '' && !words.includes(added)) onChange([...words, added]);
    setWord('');
  };
  return (
    <fieldset class={styles.words}>
      <legend>{t('wordsToSend')}</legend>
      <ul>
        {words.map((one) => (
          <li key={one}>
            <button
              type="button"
              class={styles.chip}
              aria-label={t('leaveOut', one)}
              onClick={() => onChange(words.filter((other) => other !== one))}
            >
              <bdi>{one}</bdi> <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <form
        class={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          type="text"
          aria-label={t('addWord')}
          placeholder={t('addWord')}
          value={word}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
        <Button icon="plus" name={t('addWord')} onClick={add} />
      </form>
    </fieldset>
  );
}
