import { Button } from '@/components/controls/Button';
import { Quote } from '@/components/detail/Quote';
import { VerdictIcon } from '@/components/detail/VerdictIcon';
import { VerdictWord } from '@/components/detail/VerdictWord';
import { Icon } from '@/components/shared/Icon';
import { useWords } from '@/components/shared/WordsContext';
import type { CellView } from '@/utils/present/compare/cells';
import type { CompareRowView as Row } from '@/utils/present/compare/compareView';
import { ClaimHead } from './ClaimHead';
import { CompareCell } from './CompareCell';
import styles from './CompareRow.module.css';
import type { CompareControls } from './controls';

interface Props {
  row: Row;
  controls: CompareControls;
}

/** One claim across the columns, under a line that says what it is about; opened, with every sentence. */
export function CompareRow({ row, controls }: Props) {
  const { detail, cells } = row;
  const { shown, open } = controls;
  const isOpen = open.has(detail.id);
  const cell = (articleId: string) => cells.find((one) => one.articleId === articleId);
  const hidden = cells.filter(({ articleId, spans }) => spans && !shown.includes(articleId));
  const telling = shown.map(cell).filter((one) => one?.spans);
  // Where only hidden columns tell it, a row of "does not tell it" would say nothing of what is told; where the open article
  // alone is shown with it, nothing of what it is told beside.
  const isElsewhere = hidden.length > 0 && telling.length === 0;
  const isBesideNone = telling.every((one) => one?.here);
  return (
    <tbody data-v={detail.verdict}>
      <RowHead row={row} isOpen={isOpen} controls={controls} />
      {!isElsewhere && (
        <tr data-cells={detail.id}>
          {shown.map((articleId) => (
            <td
              key={articleId}
              data-account={articleId}
              data-here={cell(articleId)?.here || undefined}
              data-odd={oddOf(cell(articleId))}
            >
              <CompareCell
                cell={cell(articleId)}
                verdict={detail.shape}
                sentence={isOpen ? detail.sentences.find((one) => one.articleId === articleId) : undefined}
                onShow={controls.onShow}
                onHighlight={controls.onHighlight}
              />
            </td>
          ))}
        </tr>
      )}
      {(isOpen || isBesideNone) && hidden.length > 0 && <OtherOutlets cells={hidden} width={shown.length} />}
    </tbody>
  );
}

/** A cell that differs has a rule at its edge, in the line of its verdict. */
function oddOf(cell: CellView | undefined): string | undefined {
  return cell?.relation === 'conflict' || cell?.relation === 'compatible' ? cell.relation : undefined;
}

function RowHead({ row, isOpen, controls }: Props & { isOpen: boolean }) {
  const { t } = useWords();
  const { detail, line } = row;
  const { onOpen, onNotSameFact, shown, current } = controls;
  return (
    <ClaimHead
      width={shown.length}
      id={`row-${detail.id}`}
      data-detail={detail.id}
      data-v={detail.verdict}
      data-kind={detail.kind}
      aria-current={current === detail.id ? 'true' : undefined}
    >
      <VerdictIcon shape={detail.shape} />
      <button type="button" class={styles.toggle} aria-expanded={isOpen} onClick={() => onOpen(detail.id)}>
        <bdi>{detail.label}</bdi>
        <Icon name="down" />
      </button>
      <VerdictWord shape={detail.shape} word={detail.verdictWord} />
      {line !== '' && (
        <span class={styles.line}>
          <bdi>{line}</bdi>
        </span>
      )}
      {onNotSameFact && (
        <span class={styles.acts}>
          <Button look="link" onClick={() => onNotSameFact(detail.id)}>
            {t('notSameFact')}
          </Button>
        </span>
      )}
      {isOpen && detail.why && (
        <p class={styles.why}>
          <bdi>{detail.why}</bdi>
        </p>
      )}
    </ClaimHead>
  );
}

function OtherOutlets({ cells, width }: { cells: CellView[]; width: number }) {
  const { t } = useWords();
  return (
    <tr class={styles.also}>
      <td colSpan={width}>
        <p>{t('notInColumn')}</p>
        <ul>
          {cells.map(({ articleId, outlet, relation, spans = [] }) => (
            <li key={articleId}>
              {relation !== 'self' && <VerdictIcon shape={relation} small />} <bdi>{outlet}</bdi>{' '}
              <Quote spans={spans} shape={relation === 'conflict' ? 'conflict' : 'compatible'} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
