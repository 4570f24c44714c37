import type { AgreeView } from '@/utils/present/story/agreeView';
import { ExcerptQuote } from '../detail/ExcerptQuote';
import { VerdictIcon } from '../detail/VerdictIcon';
import { Icon } from '../shared/Icon';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useWords } from '../shared/WordsContext';
import styles from './AgreeFold.module.css';

/** What all tell, folded: the words, and how many tell it. Open at first where nothing differs. */
export function AgreeFold({ details, open }: { details: AgreeView[]; open?: boolean }) {
  const { t, count } = useWords();
  return (
    <section id="agree" class={styles.fold} aria-labelledby="agree-heading">
      <details open={open}>
        <summary>
          <Icon name="down" />
          <h2 id="agree-heading">{t('allTell')}</h2>
          <span>{count('allTellLine', details.length)}</span>
        </summary>
        <ul class={styles.pairs}>
          {details.map((detail) => (
            <li key={detail.id} data-v={detail.verdict} data-detail={detail.id}>
              <VerdictIcon shape="agree" />
              <h3>
                <VisuallyHidden>{detail.verdictWord}: </VisuallyHidden>
                <bdi>{detail.label}</bdi>
              </h3>
              <span class={styles.words}>{detail.lines[0] && <ExcerptQuote {...detail.lines[0]} shape="agree" />}</span>
              <span class={styles.share}>{detail.share}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
