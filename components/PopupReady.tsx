import type { PopupView } from '@/utils/present/popupView';
import { Banner } from './Banner';
import { Button, ButtonLink } from './Button';
import type { PopupActions } from './Popup';
import { PopupFrame } from './PopupFrame';
import { StoryBody } from './StoryBody';
import { useWords } from './WordsContext';

interface Props {
  view: Extract<PopupView, { state: 'ready' }>;
  actions: PopupActions;
}

/** The comparison: three differences without scrolling. */
export function PopupReady({ view, actions }: Props) {
  const { t } = useWords();
  const { story, offline, kept } = view;
  const { onMark, onKeep, marked } = actions;
  const foot = (
    <>
      <ButtonLink look="solid" href={`compare.html?article=${encodeURIComponent(story.articleId)}`} newTab>
        {t('compareSideBySide')}
      </ButtonLink>
      {onMark && (
        <Button icon="marker" pressed={marked} onClick={() => onMark(!marked)}>
          {t('markInPage')}
        </Button>
      )}
      {onKeep && (
        <Button icon={kept ? 'check' : 'plus'} pressed={kept} name={t('keepStory')} onClick={() => onKeep(!kept)} />
      )}
    </>
  );
  return (
    <PopupFrame
      full
      where={{ name: story.outlet, time: story.time }}
      label={t('comparison')}
      banner={offline && <OfflineBanner line={offline} onAgain={actions.onAskAgain} />}
      foot={foot}
      onPanel={actions.onPanel}
      onSettings={actions.onSettings}
    >
      <StoryBody story={story} current={actions.section} asked={view.asked} {...actions} />
    </PopupFrame>
  );
}

/** What is stored stays on show; this says how old it is. */
export function OfflineBanner({ line, onAgain }: { line: string; onAgain?: () => void }) {
  const { t } = useWords();
  return (
    <Banner icon="offline">
      <div>
        <strong>{t('offline')}</strong> {line}
      </div>
      {onAgain && (
        <Button look="small" onClick={onAgain}>
          {t('tryAgain')}
        </Button>
      )}
    </Banner>
  );
}
