import { useState } from 'preact/hooks';
import type { StoryView } from '@/utils/present/storyView';
import { Button, ButtonLink } from './Button';
import styles from './DemoStory.module.css';
import { DetailRows } from './DetailRows';
import { Differences } from './Differences';
import { StoryHead } from './StoryHead';
import { StoryNav } from './StoryNav';
import { StoryRest } from './StoryRest';
import { useWords } from './WordsContext';

/** Where the demo story stands side by side. */
const DEMO = 'compare.html?article=demo';
/** Rows that show at a glance what it is about. */
const GLANCE = 3;

/** The story that comes with the extension: three of its differences, and on a click the whole of it. */
export function DemoStory({ story }: { story: StoryView }) {
  const { t, count } = useWords();
  const [whole, setWhole] = useState(false);
  const [section, setSection] = useState('differ');
  return (
    <section class={styles.demo} aria-labelledby="example">
      <h2 id="example" class={styles.heading}>
        {t('example')}
      </h2>
      {whole ? (
        <>
          <StoryHead inside headline={story.headline} counts={story.counts} />
          <StoryNav story={story} current={section} onGo={setSection} />
          <Differences details={story.differ} none={story.nothingDiffers} compareHref={DEMO} />
          <StoryRest story={story} />
        </>
      ) : (
        <DetailRows details={story.differ.slice(0, GLANCE)} />
      )}
      <div class={styles.foot}>
        <Button look="solid" onClick={() => setWhole(!whole)}>
          {t(whole ? 'hideDemo' : 'tryDemo')}
        </Button>
        <ButtonLink href={DEMO}>{t('compareSideBySide')}</ButtonLink>
        <span>{count('demoKept', story.outlets.length)}</span>
      </div>
    </section>
  );
}
