import { Button } from '@/components/controls/Button';
import { Quote } from '@/components/detail/Quote';
import { VerdictIcon } from '@/components/detail/VerdictIcon';
import { VisuallyHidden } from '@/components/shared/VisuallyHidden';
import { useWords } from '@/components/shared/WordsContext';
import type { PassageCell, PassageRow } from '@/utils/present/compare/passages';
import { verdictWord } from '@/utils/present/detail/verdicts';
import { ClaimHead } from './ClaimHead';
import type { CompareControls } from './controls';
import { GroupHead } from './GroupHead';
import styles from './PassageRows.module.css';

interface Props {
  passages: PassageRow[];
  /** Articles in the order of a passage's cells. */
  columns: string[];
  controls: Pick<CompareControls, 'shown' | 'unfolded' | 'onUnfold'>;
}

/** The sentences that share details, side by side in the order of the open article; the rest is folded. */
export function PassageRows({ passages, columns, controls }: Props) {
  const { t } = useWords();
  const { shown, unfolded, onUnfold } = controls;
  return (
    <>
      <GroupHead id="passages" width={shown.length} heading={t('passages')} line={t('alignedToThis')} />
      {passages.map((row) => (
        <tbody key={row.key}>
          {row.kind === 'fold' ? (
            <FoldRow row={row} width={shown.length} open={unfolded.has(row.key)} onUnfold={onUnfold} />
          ) : (
            <Passage row={row} shown={shown} columns={columns} />
          )}
        </tbody>
      ))}
    </>
  );
}

interface PassageProps {
  row: Extract<PassageRow, { kind: 'passage' }>;
  shown: string[];
  columns: string[];
}

function Passage({ row, shown, columns }: PassageProps) {
  const words = useWords();
  const cells = shown.map((articleId) => ({ articleId, cell: row.cells[columns.indexOf(articleId)] }));
  return (
    <>
      <ClaimHead width={shown.length}>
        <VisuallyHidden>{words.t('passageWith')}</VisuallyHidden>
        {row.details.map(({ id, label, shape }) => (
          <a key={id} class={styles.link} href={`#row-${id}`}>
            <VerdictIcon shape={shape} small name={verdictWord(shape, undefined, words)} />
            <bdi>{label}</bdi>
          </a>
        ))}
      </ClaimHead>
      <tr class={styles.passage}>
        {cells.map(({ articleId, cell }) => (
          <td key={articleId} data-account={articleId} data-here={cell?.here || undefined}>
            <PassageText cell={cell} />
          </td>
        ))}
      </tr>
    </>
  );
}

function PassageText({ cell }: { cell?: PassageCell }) {
  const { t } = useWords();
  if (!cell) return <span class={styles.meta}>{t('noPassage')}</span>;
  return (
    <>
      <span class={styles.ahead}>{cell.here ? t('thisArticle') : <bdi>{cell.outlet}</bdi>}</span>
      <span class={styles.meta}>{cell.paragraph === 0 ? t('summary') : t('paragraph', cell.paragraph)}</span>
      <Quote spans={cell.spans} shape="agree" />
    </>
  );
}

interface FoldProps {
  row: Extract<PassageRow, { kind: 'fold' }>;
  width: number;
  open: boolean;
  onUnfold: (key: string) => void;
}

function FoldRow({ row, width, open, onUnfold }: FoldProps) {
  const { t, count } = useWords();
  return (
    <tr class={styles.fold}>
      <td colSpan={width}>
        {count('foldLine', row.sentences.length, row.from, row.to)}{' '}
        <Button look="link" onClick={() => onUnfold(row.key)}>
          {t(open ? 'hide' : 'show')}
        </Button>
        {open && row.sentences.map((sentence) => <q key={sentence}>{sentence} </q>)}
      </td>
    </tr>
  );
}
