import type { AsideView } from '@/utils/present/asideView';
import type { EarlierView } from '@/utils/present/earlierView';
import type { StoryView } from '@/utils/present/storyView';
import { AgreeList } from './AgreeList';
import { AsideList } from './AsideList';
import { ChangedSection } from './ChangedSection';
import { EarlierList } from './EarlierList';
import { FollowTopic, type FollowTopicProps } from './FollowTopic';
import { OutletList } from './OutletList';
import { PlainList } from './PlainList';
import { Section } from './Section';
import styles from './StoryRest.module.css';
import { useWords } from './WordsContext';

interface Props {
  story: StoryView;
  /** Who was asked and since when items are kept. */
  asked?: string;
  /** Absent in the demo story. */
  topic?: FollowTopicProps;
  /** What led up to the story. */
  earlier?: EarlierView[];
  onNotThisStory?: (articleId: string) => void;
  /** Rows that the reader put aside. */
  aside?: AsideView[];
  onPutBack?: (detail: string) => void;
}

/** What stands on one side only, what agrees, and who reports. */
export function StoryRest({ story, asked, topic, earlier = [], aside = [], onNotThisStory, onPutBack }: Props) {
  const { t } = useWords();
  const { onlyHere, notHere, agree, outlets } = story;
  return (
    <>
      <ChangedSection changed={story.changed} />
      {onlyHere.length > 0 && (
        <Section id="only" heading={t('onlyInThisArticle')} limit={story.onlyHereLimit}>
          <PlainList details={onlyHere} />
        </Section>
      )}
      {notHere.length > 0 && (
        <Section id="absent" heading={story.notHereHeading}>
          <PlainList details={notHere} named />
        </Section>
      )}
      {agree.length > 0 && (
        <Section id="agree" heading={t('allAgree')}>
          <AgreeList details={agree} />
        </Section>
      )}
      <Section id="outlets" heading={t('outlets')} limit={t('timesAgainst')}>
        <OutletList outlets={outlets} onNotThisStory={onNotThisStory} />
      </Section>
      {earlier.length > 0 && (
        <Section id="earlier" heading={t('earlierInStory')}>
          <EarlierList earlier={earlier} />
        </Section>
      )}
      {aside.length > 0 && (
        <Section id="aside" heading={t('putAside')}>
          <AsideList aside={aside} onPutBack={onPutBack} />
        </Section>
      )}
      {topic && <FollowTopic {...topic} />}
      {asked && (
        <p class={styles.asked}>
          {asked}{' '}
          <a href="options.html#outlets" target="_blank" rel="noreferrer">
            {t('whichOnes')}
          </a>
        </p>
      )}
    </>
  );
}
