import { Button } from '@/components/controls/Button';
import { VerdictIcon } from '@/components/detail/VerdictIcon';
import { VerdictWord } from '@/components/detail/VerdictWord';
import { useWords } from '@/components/shared/WordsContext';
import type { CompareRowView } from '@/utils/present/compare/compareView';
import type { CompareControls } from '../table/controls';
import styles from './ClaimBar.module.css';

interface Props {
  row: CompareRowView;
  controls: Pick<CompareControls, 'onTexts' | 'onNotSameFact'>;
}

/** What the lit sentences tell, and how they stand to each other. */
export function ClaimBar({ row: { detail, line }, controls: { onTexts, onNotSameFact } }: Props) {
  const { t } = useWords();
  return (
    <aside class={styles.bar} data-v={detail.verdict} aria-label={t('claimAtHand')}>
      <VerdictIcon shape={detail.shape} />
      <b>
        <bdi>{detail.label}</bdi>
      </b>
      <VerdictWord shape={detail.shape} word={detail.verdictWord} />
      {line !== '' && (
        <span class={styles.line}>
          <bdi>{line}</bdi>
        </span>
      )}
      <span class={styles.acts}>
        <a href={`#row-${detail.id}`} onClick={() => onTexts(false)}>
          {t('showAsRow')}
        </a>
        {onNotSameFact && (
          <Button look="link" onClick={() => onNotSameFact(detail.id)}>
            {t('notSameFact')}
          </Button>
        )}
      </span>
    </aside>
  );
}
