import { useWords } from '@/components/shared/WordsContext';
import type { CompareView } from '@/utils/present/compare/compareView';
import type { DetailStanding } from '@/utils/present/detail/detailView';
import { CompareColumn } from './CompareColumn';
import { CompareRow } from './CompareRow';
import styles from './CompareTable.module.css';
import type { CompareControls } from './controls';
import { GroupHead } from './GroupHead';
import { HowToldRows } from './HowToldRows';

interface Props {
  view: CompareView;
  controls: CompareControls;
}

/** One table: the lists of claims and how they are told, all under the same sticky heads. */
export function CompareTable({ view, controls }: Props) {
  const { t } = useWords();
  const { shown, kind, onlyDifferences } = controls;
  const columns = shown.flatMap((id) => view.columns.find(({ articleId }) => articleId === id) ?? []);
  const list = (id: string, standing: DetailStanding, heading: string, line?: string) => (
    <List key={id} id={id} standing={standing} heading={heading} line={line} view={view} controls={controls} />
  );
  return (
    <table class={styles.table} style={{ '--columns': columns.length }} aria-label={t('compareTable')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow pages the heads scroll, and must by keyboard too */}
      <thead tabIndex={0}>
        <tr>
          {columns.map((column) => (
            <CompareColumn key={column.articleId} column={column} />
          ))}
        </tr>
      </thead>
      {view.rows.length === 0 && (
        <tbody>
          <tr>
            <td colSpan={columns.length}>{t('noneOfKind')}</td>
          </tr>
        </tbody>
      )}
      {list('differ', 'differ', t('theyDiffer'), t('mostImportantFirst'))}
      {list('absent', 'absent', t('notInThisArticle'))}
      {list('only', 'here', t('onlyInThisArticle'))}
      {kind === 'all' && !onlyDifferences && <HowToldRows view={view} controls={controls} />}
      {list('agree', 'agree', t('agree'))}
    </table>
  );
}

interface ListProps extends Props {
  id: string;
  standing: DetailStanding;
  heading: string;
  line?: string;
}

function List({ id, standing, heading, line, view, controls }: ListProps) {
  const rows = view.rows.filter(({ detail }) => detail.standing === standing);
  if (rows.length === 0) return null;
  return (
    <>
      <GroupHead id={id} width={controls.shown.length} heading={heading} line={line} />
      {rows.map((row) => (
        <CompareRow key={row.detail.id} row={row} controls={controls} />
      ))}
    </>
  );
}
