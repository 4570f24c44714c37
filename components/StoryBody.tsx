import type { StoryView } from '@/utils/present/storyView';
import { AgreeList } from './AgreeList';
import { type DetailActions, DetailRow } from './DetailRow';
import { OutletList } from './OutletList';
import { PlainList } from './PlainList';
import { Section } from './Section';
import { SectionNav } from './SectionNav';
import styles from './StoryBody.module.css';
import { useWords } from './WordsContext';

interface Props extends DetailActions {
  story: StoryView;
  /** The story stands inside a page that has a first heading of its own. */
  inside?: boolean;
  /** Id of the section that the reader went to last. */
  current: string;
  onGo: (section: string) => void;
  /** Who was asked and since when items are kept. */
  asked?: string;
  onNotThisStory?: (articleId: string) => void;
}

/** A compared story: what differs, most important first, then what stands on one side only, what agrees, and who reports. */
export function StoryBody({ story, inside, current, onGo, asked, onNotThisStory, ...actions }: Props) {
  const { t } = useWords();
  const Title = inside ? 'h3' : 'h1';
  const { differ, onlyHere, notHere, agree, outlets } = story;
  const sections = [
    { id: 'differ', name: t('navDiffer'), count: differ.length },
    { id: 'only', name: t('navOnlyHere'), count: onlyHere.length },
    { id: 'absent', name: t('navNotHere'), count: notHere.length },
    { id: 'agree', name: t('navAgree'), count: agree.length },
    { id: 'outlets', name: t('navOutlets'), count: outlets.length },
  ];
  return (
    <>
      <div class={styles.story}>
        <Title>
          <q>{story.headline}</q>
        </Title>
        <p>
          <b>{story.counts.lead}</b> {story.counts.rest}
        </p>
      </div>
      <SectionNav sections={sections} current={current} onGo={onGo} />
      <Section id="differ" heading={t('whatDiffers')} quiet>
        {story.nothingDiffers && <p class={styles.note}>{story.nothingDiffers}</p>}
        <ul class={styles.rows}>
          {differ.map((detail) => (
            <DetailRow key={detail.id} detail={detail} {...actions} />
          ))}
        </ul>
      </Section>
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
