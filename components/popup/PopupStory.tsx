import { compareAddress } from '@/components/shared/compareAddress';
import { Progress } from '../controls/Progress';
import { FoundList } from '../coverage/FoundList';
import { Section } from '../shared/Section';
import { useWords } from '../shared/WordsContext';
import { Differences } from '../story/Differences';
import { StoryHead } from '../story/StoryHead';
import { StoryNav } from '../story/StoryNav';
import { StorySections } from '../story/StorySections';
import type { StoryProps } from './actions';
import { OfflineBanner } from './OfflineBanner';
import { PopupFrame } from './PopupFrame';
import { StoryFoot } from './StoryFoot';
import { WordsOnlyBanner } from './WordsOnlyBanner';

/**
 * The comparison: what is known already while the rest is asked, then all of it. One tree for both, so that a row which
 * the reader opened meanwhile stays open and keeps the focus.
 */
export function PopupStory({ view, actions }: StoryProps) {
  const { t } = useWords();
  const working = view.state === 'working';
  const { story } = view;
  const head = working ? view.head : view.story;
  const offline = !working && view.offline;
  return (
    <PopupFrame
      full
      where={{ name: head.outlet, time: head.time }}
      label={t('comparison')}
      banner={
        offline ? (
          <OfflineBanner line={offline} onAgain={actions.onAskAgain} />
        ) : (
          actions.wordsOnly && <WordsOnlyBanner {...actions.wordsOnly} />
        )
      }
      foot={<StoryFoot view={view} actions={actions} />}
      onPanel={actions.onPanel}
      onSettings={actions.onSettings}
    >
      <StoryHead
        headline={head.headline}
        counts={working ? undefined : view.story.counts}
        limit={working ? undefined : view.story.notRead}
      />
      {working ? (
        <Progress line={view.line} meta={view.foundLine} done={view.done} of={view.of} hint={t('canClose')} />
      ) : (
        <StoryNav story={view.story} current={actions.section} onGo={actions.onGo} />
      )}
      {story && (!working || story.differ.length > 0) && (
        <Differences
          details={story.differ}
          none={working ? undefined : story.nothingDiffers}
          soFar={working}
          compareHref={compareAddress(story.articleId)}
          {...actions}
        />
      )}
      {working && view.found.length > 0 && (
        <Section id="found" heading={t('reportsFoundHeading')}>
          <FoundList found={view.found} />
        </Section>
      )}
      {!working && (
        <StorySections
          story={view.story}
          asked={view.asked}
          topic={actions.topic}
          earlier={view.earlier}
          aside={view.aside}
          onShow={actions.onShow}
          onPutBack={actions.onSameFact}
          onNotThisStory={actions.onNotThisStory}
        />
      )}
    </PopupFrame>
  );
}
