import type { DetailActions } from '@/components/detail/actions';
import type { DetailView } from '@/utils/present/detail/detailView';
import { Section } from '../shared/Section';
import { useWords } from '../shared/WordsContext';
import { DetailRows } from './DetailRows';
import styles from './Differences.module.css';

/** What matters most; the rest stands side by side. */
const MOST = 5;

interface Props extends DetailActions {
  details: DetailView[];
  /** Said where nothing differs. */
  none?: string;
  /** Accounts are still being compared. */
  soFar?: boolean;
}

/** What the accounts of a story differ on, most important first. */
export function Differences({ details, none, soFar, ...actions }: Props) {
  const { t, count } = useWords();
  const { compareHref } = actions;
  const rest = details.length - MOST;
  return (
    <Section id="differ" heading={t(soFar ? 'differSoFar' : 'theyDiffer')} quiet={!soFar}>
      {none && <p class={styles.note}>{none}</p>}
      <DetailRows details={details.slice(0, MOST)} {...actions} />
      {rest > 0 && compareHref && (
        <p class={styles.rest}>
          <a href={compareHref} target="_blank" rel="noreferrer">
            {count('moreSideBySide', rest)}
          </a>
        </p>
      )}
    </Section>
  );
}
