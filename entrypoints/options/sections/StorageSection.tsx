import { Button } from '@/components/controls/Button';
import { Confirm } from '@/components/controls/Confirm';
import { OptionsSection } from '@/components/options/OptionsPage';
import type { Words } from '@/utils/present/shared/words';
import styles from '../Options.module.css';
import type { StorageState } from '../state/storageState';

/** Days after which items and unkept stories may go. */
const DAYS = [7, 14, 30, 90, 365];
/** Numbers of items beyond which the oldest go. */
const ITEMS = [20_000, 50_000, 100_000, 200_000];

/** How much is kept, for how long, and how to delete it. */
export function StorageSection({ storage, words }: { storage: StorageState; words: Words }) {
  const { t, count } = words;
  const { limits } = storage;
  return (
    <OptionsSection id="storage" line={storage.line.value}>
      <div class={styles.lines}>
        <Limit
          label={t('keepFor')}
          value={limits.days.value}
          onChange={limits.setDays}
          choices={DAYS.map((days) => [days, count('days', days)])}
        />
        <Limit
          label={t('keepAtMost')}
          value={limits.mostItems.value}
          onChange={limits.setMostItems}
          choices={ITEMS.map((items) => [items, count('itemsMost', items)])}
        />
      </div>
      <div class={styles.acts}>
        <Button look="small" onClick={() => void storage.deleteOld()}>
          {count('deleteOldItems', limits.days.value)}
        </Button>
        <Button look="small" onClick={() => void storage.repair()}>
          {t('checkAndRepair')}
        </Button>
        <Confirm
          label={t('deleteEverything')}
          question={t('deleteEverythingSure')}
          yes={t('deleteEverythingYes')}
          onYes={() => void storage.deleteAll()}
        />
      </div>
      <p class={styles.outcome} role="status">
        {storage.outcome.value}
      </p>
      {storage.remaining.value.length > 0 && (
        <Button look="small" onClick={() => void storage.giveSitesBack()}>
          {t('giveBack')}
        </Button>
      )}
    </OptionsSection>
  );
}

interface LimitProps {
  label: string;
  value: number;
  /** Each with its words. */
  choices: [value: number, words: string][];
  onChange: (value: number) => Promise<void>;
}

function Limit({ label, value, choices, onChange }: LimitProps) {
  return (
    <label>
      {label}{' '}
      <select
        class={styles.number}
        style={{ inlineSize: 'auto' }}
        value={value}
        onChange={(event) => void onChange(Number(event.currentTarget.value))}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
