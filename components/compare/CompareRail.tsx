import type { CompareView } from '@/utils/present/compare/compareView';
import type { DetailStanding } from '@/utils/present/detail/detailView';
import { useWords } from '../shared/WordsContext';
import styles from './CompareRail.module.css';

interface Props {
  view: CompareView;
  notes?: number;
  /** The lists stand in the table, which may not be the view shown. */
  onGo: () => void;
}

/** The lists of the comparison with how much is in each; a list with nothing is not there. */
export function CompareRail({ view, notes, onGo }: Props) {
  const { t, locale } = useWords();
  const on = (standing: DetailStanding) => view.rows.filter(({ detail }) => detail.standing === standing).length;
  const lists = [
    { id: 'differ', name: t('theyDiffer'), count: on('differ') },
    { id: 'absent', name: t('notInThisArticle'), count: on('absent') },
    { id: 'only', name: t('onlyHere'), count: on('here') },
    { id: 'voices', name: t('whoIsHeard'), count: view.voices.length },
    { id: 'calls', name: t('whatTheyCall'), count: view.calls.length },
    { id: 'places', name: t('whatComesFirst'), count: view.places.length },
    { id: 'agree', name: t('agree'), count: on('agree') },
  ];
  const own = notes === undefined ? [] : [{ id: 'notes', name: t('yourNotes'), count: notes }];
  return (
    <nav class={styles.rail} aria-label={t('lists')}>
      <ul>
        {[...lists.filter(({ count }) => count > 0), ...own].map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={onGo}>
              {name} <i>{count > 0 && new Intl.NumberFormat(locale).format(count)}</i>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
