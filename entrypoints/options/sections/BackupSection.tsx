import { Button } from '@/components/controls/Button';
import { Progress } from '@/components/controls/Progress';
import { OptionsSection } from '@/components/options/OptionsPage';
import type { Words } from '@/utils/present/shared/words';
import styles from '../Options.module.css';
import type { BackupState } from '../state/backupState';

/** One file out, one file in; what is wrong with a file is said, and then nothing is changed. */
export function BackupSection({ backup, words }: { backup: BackupState; words: Words }) {
  const { t } = words;
  const read = (files: FileList | null) => {
    const file = files?.[0];
    if (file) void backup.importFrom(file);
  };
  return (
    <OptionsSection id="backup" line={t('backupLine')}>
      <div class={styles.acts}>
        <Button icon="save" onClick={() => void backup.exportAll()}>
          {t('export')}
        </Button>
        <Button onClick={() => void backup.exportFeeds()}>{t('exportFeeds')}</Button>
        <label class={styles.choose}>
          <input
            class={styles.file}
            type="file"
            accept=".json,.opml,.xml"
            onChange={(event) => read(event.currentTarget.files)}
          />
          {t('import')}
        </label>
      </div>
      {backup.importing.value && <Progress line={t('importing')} done={0} of={0} />}
      <p class={styles.outcome} role="status">
        {backup.outcome.value}
      </p>
    </OptionsSection>
  );
}
