import type { DetailActions } from '@/components/detail/actions';
import type { DismissedView } from '@/utils/present/story/dismissedView';
import type { EarlierView } from '@/utils/present/story/earlierView';
import type { StoryView } from '@/utils/present/story/storyView';
import { ChangedSection } from '../coverage/ChangedSection';
import { DismissedList } from '../coverage/DismissedList';
import { EarlierList } from '../coverage/EarlierList';
import { OutletList } from '../coverage/OutletList';
import { HowTold } from '../howTold/HowTold';
import { Section } from '../shared/Section';
import { useWords } from '../shared/WordsContext';
import { AgreeFold } from './AgreeFold';
import { FollowTopic, type FollowTopicProps } from './FollowTopic';
import styles from './StorySections.module.css';
import { ToldList } from './ToldList';

/** Rows of a list that stand there at once. */
const NOT_HERE = 3;
const ONLY_HERE = 2;

interface Props extends Pick<DetailActions, 'onShow'> {
  story: StoryView;
  /** Who was asked and since when items are kept. */
  asked?: string;
  /** Absent in the demo story. */
  topic?: FollowTopicProps;
  /** What led up to the story. */
  earlier?: EarlierView[];
  onNotThisStory?: (articleId: string) => void;
  /** Rows that the reader put aside. */
  aside?: DismissedView[];
  onPutBack?: (detail: string) => void;
}

/** What stands on one side only, how it is told, what all tell, and who reports. A list with nothing is not there. */
export function StorySections({ story, asked, topic, earlier = [], aside = [], ...actions }: Props) {
  const { t } = useWords();
  const { onShow, onNotThisStory, onPutBack } = actions;
  const { onlyHere, notHere, agree, outlets } = story;
  return (
    <>
      {notHere.length > 0 && (
        <Section id="absent" heading={story.notHereHeading}>
          <ToldList claims={notHere} first={NOT_HERE} />
        </Section>
      )}
      {onlyHere.length > 0 && (
        <Section id="only" heading={t('onlyInThisArticle')} limit={story.onlyHereLimit}>
          <ToldList claims={onlyHere} first={ONLY_HERE} onShow={onShow} />
        </Section>
      )}
      <HowTold story={story} />
      {agree.length > 0 && <AgreeFold details={agree} open={story.differ.length === 0} />}
      <ChangedSection changed={story.changed} />
      <Section id="outlets" heading={t('outlets')} limit={t('timesAgainst')}>
        <OutletList outlets={outlets} onNotThisStory={onNotThisStory} />
      </Section>
      {earlier.length > 0 && (
        <Section id="earlier" heading={t('earlierInStory')}>
          <div class={styles.earlier}>
            <EarlierList earlier={earlier} />
          </div>
        </Section>
      )}
      {aside.length > 0 && (
        <Section id="aside" heading={t('putAside')}>
          <DismissedList aside={aside} onPutBack={onPutBack} />
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
