import { Button } from '@/components/controls/Button';
import { Undo } from '@/components/controls/Undo';
import { AddOutlet } from '@/components/options/AddOutlet';
import { MovedFeed } from '@/components/options/MovedFeed';
import { OptionsPage, OptionsSection } from '@/components/options/OptionsPage';
import { OutletTable } from '@/components/options/OutletTable';
import { TopicList } from '@/components/options/TopicList';
import { OutletPicker } from '@/components/outlets/OutletPicker';
import { PackList } from '@/components/outlets/PackList';
import { WordsContext } from '@/components/shared/WordsContext';
import styles from './Options.module.css';
import { BackupSection } from './sections/BackupSection';
import { NoticeLines } from './sections/NoticeLines';
import { ReadingSection } from './sections/ReadingSection';
import { SourcesSection } from './sections/SourcesSection';
import { StorageSection } from './sections/StorageSection';
import type { OptionsState } from './state/optionsState';

/** The settings over their state. */
export function Options({ state }: { state: OptionsState }) {
  const { words, section, outlets, topics, storage, backup, undo } = state;
  const { t, count } = words;
  document.title = t('settings');
  return (
    <WordsContext.Provider value={words}>
      <OptionsPage
        current={section.value}
        onGo={(id) => {
          section.value = id;
        }}
      >
        <OptionsSection id="outlets" line={t('outletsLine')}>
          <OutletTable
            rows={outlets.rows.value}
            onAllow={(id) => void outlets.allow(id)}
            onRemove={(id) => void outlets.remove(id)}
            onAsk={outlets.ask}
          />
          {outlets.rows.value.map(
            ({ id, moved }) =>
              moved && (
                <MovedFeed
                  key={moved.feed}
                  moved={moved}
                  found={outlets.moves.found.value.get(id)}
                  onLook={() => void outlets.moves.look(id)}
                  onAdd={(address) => outlets.moves.add(id, moved.feed, address)}
                />
              ),
          )}
          {outlets.missing.value.length > 0 && <Button onClick={() => void outlets.allowAll()}>{t('allowAll')}</Button>}
          <AddOutlet onAdd={outlets.add} />
          <details class={styles.catalogue}>
            <summary>{t('chooseFromCatalogue')}</summary>
            <PackList {...outlets.packs.props.value} />
            <OutletPicker {...outlets.picker.props.value} />
            <Button onClick={() => void outlets.addPicked()}>
              {count('allowSites', outlets.picker.chosen.value.length)}
            </Button>
          </details>
        </OptionsSection>
        <SourcesSection state={state} />
        <ReadingSection state={state} />
        <OptionsSection id="topics" line={t('topicsLine')}>
          <TopicList topics={topics.list.value} onSave={topics.save} onRemove={(id) => void topics.remove(id)} />
          <NoticeLines state={state} />
        </OptionsSection>
        <OptionsSection id="privacy" line={t('privacyStays')}>
          <p>{t('privacyLeaves')}</p>
        </OptionsSection>
        <StorageSection storage={storage} words={words} />
        <BackupSection backup={backup} words={words} />
      </OptionsPage>
      {undo.value && <Undo {...undo.value} />}
    </WordsContext.Provider>
  );
}
