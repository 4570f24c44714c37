import type { CellView, CompareRow as Row } from '@/utils/present/compareView';
import { Button } from './Button';
import { CompareCell } from './CompareCell';
import type { CompareControls } from './ComparePage';
import styles from './CompareRow.module.css';
import { Glyph } from './Glyph';
import { Icon } from './Icon';
import { Quote } from './Quote';
import { VerdictWord } from './VerdictWord';
import { useWords } from './WordsContext';

interface Props {
  row: Row;
  controls: CompareControls;
}

/** One detail across the columns; opened, with every sentence and the outlets that stand in no column. */
export function CompareRow({ row, controls }: Props) {
  const { detail, cells } = row;
  const { shown, open, current } = controls;
  const isOpen = open.has(detail.id);
  const cell = (articleId: string) => cells.find((one) => one.articleId === articleId);
  const hidden = cells.filter(({ articleId }) => !shown.includes(articleId));
  return (
    <>
      <tr
        id={`row-${detail.id}`}
        data-v={detail.verdict}
        data-kind={detail.kind}
        data-detail={detail.id}
        aria-current={current === detail.id ? 'true' : undefined}
      >
        <RowHead row={row} isOpen={isOpen} controls={controls} />
        {shown.map((articleId) => (
          <td key={articleId} data-here={cell(articleId)?.here || undefined}>
            <CompareCell
              cell={cell(articleId)}
              verdict={detail.shape}
              sentence={isOpen ? detail.sentences.find((one) => one.articleId === articleId) : undefined}
              onShow={controls.onShow}
            />
          </td>
        ))}
      </tr>
      {isOpen && hidden.length > 0 && <OtherOutlets cells={hidden} width={shown.length} />}
    </>
  );
}

function RowHead({ row, isOpen, controls }: Props & { isOpen: boolean }) {
  const { t } = useWords();
  const { detail } = row;
  const { onOpen, onNotSameFact } = controls;
  return (
    <th scope="row">
      <div class={styles.head}>
        <Glyph shape={detail.shape} />
        <button type="button" class={styles.toggle} aria-expanded={isOpen} onClick={() => onOpen(detail.id)}>
          <bdi>{detail.label}</bdi>
          <Icon name="down" />
        </button>
        <span class={styles.verdict}>
          <VerdictWord shape={detail.shape} word={detail.verdictWord} how={detail.how} />
        </span>
        {isOpen && detail.why && (
          <p class={styles.why}>
            <bdi>{detail.why}</bdi>
          </p>
        )}
        {isOpen && onNotSameFact && (
          <span class={styles.after}>
            <Button look="link" onClick={() => onNotSameFact(detail.id)}>
              {t('notSameFact')}
            </Button>
          </span>
        )}
      </div>
    </th>
  );
}

function OtherOutlets({ cells, width }: { cells: CellView[]; width: number }) {
  const { t } = useWords();
  return (
    <tr class={styles.also}>
      <th scope="row">{t('notInColumn')}</th>
      <td colSpan={width}>
        <ul>
          {cells.map(({ articleId, outlet, relation, word, spans }) => (
            <li key={articleId}>
              {relation !== 'self' && <Glyph shape={relation} small />} <bdi>{outlet}</bdi>{' '}
              {spans && relation !== 'none' && relation !== 'unknown' && relation !== 'self' ? (
                <Quote spans={spans} shape={relation} />
              ) : (
                word
              )}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
