import type { TryView } from '@/utils/present/welcome/welcomeView';
import { ButtonLink } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import styles from './TryList.module.css';

interface Props {
  tries: TryView[];
  /** Outlets are being asked. */
  waiting: boolean;
}

/** Reports to open and try it on, and the story that comes with the extension. */
export function TryList({ tries, waiting }: Props) {
  const { t } = useWords();
  return (
    <>
      {(tries.length > 0 || waiting) && <p role="status">{t(tries.length > 0 ? 'tryLine' : 'tryWaits')}</p>}
      <ul class={styles.tries}>
        {tries.map(({ id, headline, line, href }, at) => (
          <li key={id}>
            <span>
              <q>{headline}</q>
              <span class={styles.line}>{line}</span>
            </span>
            {href && (
              <ButtonLink look={at === 0 ? 'solid' : 'outline'} name={`${t('openIt')}: ${headline}`} href={href} newTab>
                {t('openIt')}
              </ButtonLink>
            )}
          </li>
        ))}
        <li class={styles.own}>
          <span>
            <b>{t('demoStory')}</b>
            <span class={styles.line}>{t('demoLine')}</span>
          </span>
          <ButtonLink name={`${t('readIt')}: ${t('demoStory')}`} href="compare.html?article=demo" newTab>
            {t('readIt')}
          </ButtonLink>
        </li>
      </ul>
    </>
  );
}
