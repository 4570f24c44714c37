import type { CompareView } from '@/utils/present/compare/compareView';
import type { DetailSide } from '@/utils/present/detail/detailView';
import { useWords } from '../shared/WordsContext';
import styles from './CompareRail.module.css';

/** The lists of the comparison with how much is in each; a list with nothing is not there. */
export function CompareRail({ view, notes }: { view: CompareView; notes?: number }) {
  const { t, locale } = useWords();
  const on = (side: DetailSide) => view.rows.filter(({ detail }) => detail.side === side).length;
  const lists = [
    { id: 'differ', name: t('theyDiffer'), count: on('differ') },
    { id: 'absent', name: t('notInThisArticle'), count: on('absent') },
    { id: 'only', name: t('onlyHere'), count: on('here') },
    { id: 'voices', name: t('whoIsHeard'), count: view.voices.length },
    { id: 'calls', name: t('whatTheyCall'), count: view.calls.length },
    { id: 'places', name: t('whatComesFirst'), count: view.places.length },
    { id: 'agree', name: t('agree'), count: on('agree') },
  ];
  return (
    <nav class={styles.rail} aria-label={t('lists')}>
      <ul>
        {lists
          .filter(({ count }) => count > 0)
          .map(({ id, name, count }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {name} <i>{new Intl.NumberFormat(locale).format(count)}</i>
              </a>
            </li>
          ))}
        {notes !== undefined && (
          <li>
            <a href="#notes">
              {t('yourNotes')} <i>{notes > 0 && new Intl.NumberFormat(locale).format(notes)}</i>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
