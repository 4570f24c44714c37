import type { CompareView } from '@/utils/present/compareView';
import { CompareColumn } from './CompareColumn';
import type { CompareControls } from './ComparePage';
import { CompareRow } from './CompareRow';
import styles from './CompareTable.module.css';
import { PassageRows } from './PassageRows';
import { useWords } from './WordsContext';

interface Props {
  view: CompareView;
  controls: CompareControls;
}

/** One table: details, then passages, under the same sticky heads and beside the same rail. */
export function CompareTable({ view, controls }: Props) {
  const { t } = useWords();
  const { shown } = controls;
  const columns = shown.flatMap((id) => view.columns.find(({ articleId }) => articleId === id) ?? []);
  const width = columns.length + 1;
  return (
    <table class={styles.table} style={{ '--columns': columns.length }} aria-label={t('compareTable')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow pages the heads scroll, and must by keyboard too */}
      <thead tabIndex={0}>
        <tr>
          <td class={styles.corner}>{t('marksAgainst')}</td>
          {columns.map((column) => (
            <CompareColumn key={column.articleId} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th class={styles.group} colSpan={width} scope="colgroup">
            <h2>
              {t('details')} <span>{t('mostImportantFirst')}</span>
            </h2>
          </th>
        </tr>
        {view.rows.length === 0 && (
          <tr>
            <td colSpan={width}>{t('noneOfKind')}</td>
          </tr>
        )}
        {view.rows.map((row) => (
          <CompareRow key={row.detail.id} row={row} controls={controls} />
        ))}
      </tbody>
      <PassageRows
        passages={view.passages}
        controls={controls}
        columns={view.columns.map(({ articleId }) => articleId)}
      />
    </table>
  );
}
