import type { OutletChanges } from '@/utils/present/story/storyView';
import { Section } from '../shared/Section';
import { useWords } from '../shared/WordsContext';
import styles from './ChangedSection.module.css';
import { Changes } from './Changes';

/** What outlets changed in their reports after publishing; nothing where none did. */
export function ChangedSection({ changed }: { changed: OutletChanges[] }) {
  const { t } = useWords();
  if (changed.length === 0) return null;
  return (
    <Section id="changed" heading={t('changedAfter')}>
      {changed.map(({ articleId, outlet, here, changes }) => (
        <article key={articleId} class={styles.outlet}>
          <h3>{here ? t('thisArticle') : <bdi>{outlet}</bdi>}</h3>
          <Changes changes={changes} />
        </article>
      ))}
    </Section>
  );
}
