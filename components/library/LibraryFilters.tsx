import { FILTERS } from '@/utils/present/library/libraryView';
import { Chips } from '../controls/Chips';
import { useWords } from '../shared/WordsContext';
import styles from './LibraryFilters.module.css';
import type { LibraryProps } from './libraryProps';

const FILTER_WORDS = {
  all: 'filterAll',
  conflict: 'filterConflict',
  changed: 'changedAfter',
  kept: 'filterKept',
  noted: 'filterNoted',
} as const;

/** Which stories are listed: by words, by what is known of them, and by the days they were read on. */
export function LibraryFilters({ selection, onSelect, counts }: LibraryProps) {
  const { t } = useWords();
  const chips = FILTERS.map((value) => ({ value, label: t(FILTER_WORDS[value]), count: counts[value] }));
  return (
    <>
      <search>
        <input
          class={styles.search}
          type="search"
          aria-label={t('searchStories')}
          placeholder={t('searchPlaceholder')}
          value={selection.query}
          onInput={(event) => onSelect({ query: event.currentTarget.value })}
        />
      </search>
      <Chips
        name="filter"
        legend={t('showFilter')}
        chips={chips}
        value={selection.filter}
        onChange={(filter) => onSelect({ filter })}
      />
      <div class={styles.time}>
        <Day label={t('readFrom')} value={selection.from} onDay={(from) => onSelect({ from })} />
        <Day label={t('readUntil')} value={selection.until} onDay={(until) => onSelect({ until })} />
      </div>
    </>
  );
}

/** The browser's own field for a day, empty where any will do. */
function Day({ label, value = '', onDay }: { label: string; value?: string; onDay: (day?: string) => void }) {
  return (
    <label>
      {label}
      <input type="date" value={value} onInput={(event) => onDay(event.currentTarget.value || undefined)} />
    </label>
  );
}
