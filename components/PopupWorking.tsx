import type { PopupView } from '@/utils/present/popupView';
import { Button, ButtonLink } from './Button';
import { DetailRow } from './DetailRow';
import { FoundList } from './FoundList';
import type { PopupActions } from './Popup';
import { PopupFrame } from './PopupFrame';
import { Progress } from './Progress';
import { Section } from './Section';
import styles from './StoryBody.module.css';
import { useWords } from './WordsContext';

interface Props {
  view: Extract<PopupView, { state: 'working' }>;
  actions: PopupActions;
}

/** What is known already, while the rest is asked: rows keep their place until all is done. */
export function PopupWorking({ view, actions }: Props) {
  const { t, count } = useWords();
  const { head, story, found } = view;
  const ready = found.filter(({ done }) => done).length;
  const foot = (
    <>
      {story && (
        <ButtonLink look="solid" href={`compare.html?article=${encodeURIComponent(head.articleId)}`} newTab>
          {count('compareReady', ready)}
        </ButtonLink>
      )}
      {actions.onStop && <Button onClick={actions.onStop}>{t('stopAsking')}</Button>}
    </>
  );
  return (
    <PopupFrame
      full
      where={{ name: head.outlet, time: head.time }}
      label={t('comparison')}
      foot={foot}
      onPanel={actions.onPanel}
      onSettings={actions.onSettings}
    >
      <div class={styles.story}>
        <h1>
          <q>{head.headline}</q>
        </h1>
      </div>
      <Progress line={view.line} meta={view.foundLine} done={view.done} of={view.of} hint={t('canClose')} />
      {story && story.differ.length > 0 && (
        <Section id="differ" heading={t('differSoFar')}>
          <ul class={styles.rows}>
            {story.differ.map((detail) => (
              <DetailRow key={detail.id} detail={detail} {...actions} />
            ))}
          </ul>
        </Section>
      )}
      {found.length > 0 && (
        <Section id="found" heading={t('reportsFoundHeading')}>
          <FoundList found={found} />
        </Section>
      )}
    </PopupFrame>
  );
}
