import type { DetailView } from '@/utils/present/detail/detailView';
import { Button } from '../controls/Button';
import { Icon } from '../shared/Icon';
import { Tag } from '../shared/Tag';
import { useWords } from '../shared/WordsContext';
import type { DetailActions } from './actions';
import styles from './DetailRow.module.css';
import { Sentences } from './Sentences';
import { TellerGroups } from './TellerGroups';
import { VerdictIcon } from './VerdictIcon';
import { VerdictWord } from './VerdictWord';
import { Versions } from './Versions';

/**
 * One claim that is told differently: what it is about and how bad it is, this article's words over the odd account's,
 * and who tells the same as whom; opened, the sentences in full. The versions stay selectable.
 */
export function DetailRow({ detail, ...actions }: { detail: DetailView } & DetailActions) {
  const { t } = useWords();
  const { onNotSameFact, onCopy, compareHref } = actions;
  return (
    <li class={styles.row} data-v={detail.verdict} data-detail={detail.id}>
      <details>
        <summary>
          <VerdictIcon shape={detail.shape} />
          <h3>
            <bdi>{detail.label}</bdi>
          </h3>
          <span class={styles.verdict}>
            <VerdictWord shape={detail.shape} word={detail.verdictWord} />
          </span>
          <Icon name="down" />
        </summary>
        <Sentences detail={detail} onShow={actions.onShow} />
        {detail.why && (
          <p class={styles.why}>
            <b>{t(detail.verdict === 'conflict' ? 'whyConflict' : 'whyBoth')}</b> <bdi>{detail.why}</bdi>
          </p>
        )}
        <TellerGroups groups={detail.tellers} linked />
        <p class={styles.after}>
          {compareHref && (
            <a href={`${compareHref}#row-${encodeURIComponent(detail.id)}`} target="_blank" rel="noreferrer">
              {t('compareRow')}
            </a>
          )}
          {onNotSameFact && (
            <Button look="link" onClick={() => onNotSameFact(detail.id)}>
              {t('notSameFact')}
            </Button>
          )}
          {onCopy && (
            <Button look="link" onClick={() => onCopy(detail)}>
              {t('copy')}
            </Button>
          )}
        </p>
      </details>
      <div class={styles.closed}>
        <Versions lines={detail.lines} shape={detail.shape} />
        <TellerGroups groups={detail.tellers} />
      </div>
      {detail.sentences.some(({ was }) => was) && (
        <p class={styles.changed}>
          <Tag>{t('changedAfter')}</Tag>
        </p>
      )}
    </li>
  );
}
