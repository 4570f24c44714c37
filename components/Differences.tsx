import type { DetailView } from '@/utils/present/detailView';
import type { DetailActions } from './DetailRow';
import { DetailRows } from './DetailRows';
import styles from './Differences.module.css';
import { Section } from './Section';
import { useWords } from './WordsContext';

interface Props extends DetailActions {
  details: DetailView[];
  /** Said where nothing differs. */
  none?: string;
  /** Accounts are still being compared. */
  soFar?: boolean;
}

/** What the accounts of a story differ on, most important first. */
export function Differences({ details, none, soFar, ...actions }: Props) {
  const { t } = useWords();
  return (
    <Section id="differ" heading={t(soFar ? 'differSoFar' : 'whatDiffers')} quiet={!soFar}>
      {none && <p class={styles.note}>{none}</p>}
      <DetailRows details={details} {...actions} />
    </Section>
  );
}
