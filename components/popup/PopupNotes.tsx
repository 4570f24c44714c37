import type { TabView } from '@/utils/present/popup/tabView';
import { Button, ButtonLink } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import { StoryHead } from '../story/StoryHead';
import type { PopupActions } from './actions';
import { PopupFrame } from './PopupFrame';
import styles from './PopupState.module.css';

type View<State extends TabView['state']> = Extract<TabView, { state: State }>;
/** Before the rest of the popup is there, only the settings are offered. */
type NoteActions = Pick<PopupActions, 'onForce' | 'onOnce' | 'onAlways' | 'onPanel' | 'onSettings'>;

/** What is said of a page that is not, or not yet, compared. */
export function TabNote({ view, actions }: { view: TabView; actions: NoteActions }) {
  switch (view.state) {
    case 'not-article':
      return <PopupNotArticle view={view} actions={actions} />;
    case 'not-allowed':
      return <PopupNotAllowed view={view} actions={actions} />;
    case 'unreadable':
      return <PopupUnreadable view={view} actions={actions} />;
    case 'private':
      return <PopupPrivate actions={actions} />;
    case 'opening':
      return <PopupOpening view={view} actions={actions} />;
  }
}

/** The page is not an article, and what it looked like instead. */
function PopupNotArticle({ view, actions }: { view: View<'not-article'>; actions: NoteActions }) {
  const { t } = useWords();
  return (
    <PopupFrame where={{ name: view.host }} label={t('result')} onSettings={actions.onSettings}>
      <div class={styles.state}>
        <h1>{t('notArticleHeading')}</h1>
        <p>{view.why}</p>
        <p>{t('notArticleHint')}</p>
        <div class={styles.acts}>
          {actions.onForce && (
            <Button look="small" onClick={actions.onForce}>
              {t('itIsAnArticle')}
            </Button>
          )}
          <ButtonLink look="small" href="today.html" newTab>
            {t('today')}
          </ButtonLink>
          <ButtonLink look="small" href="library.html" newTab>
            {t('library')}
          </ButtonLink>
          <ButtonLink look="small" href="options.html#outlets" newTab>
            {t('outlets')}
          </ButtonLink>
        </div>
      </div>
    </PopupFrame>
  );
}

/** The site is not allowed: what a click does once, and what the browser asks for always. */
function PopupNotAllowed({ view, actions }: { view: View<'not-allowed'>; actions: NoteActions }) {
  const { t } = useWords();
  const { host, pattern } = view;
  const { onOnce, onAlways } = actions;
  const foot = (
    <>
      {onOnce && (
        <Button look="solid" onClick={onOnce}>
          {t('compareOnce')}
        </Button>
      )}
      {onAlways && pattern && <Button onClick={() => onAlways(pattern)}>{t('alwaysOn', host)}</Button>}
    </>
  );
  return (
    <PopupFrame where={{ name: host }} label={t('result')} foot={foot} onSettings={actions.onSettings}>
      <div class={styles.state}>
        <h1>{t('notAllowedHeading', host)}</h1>
        <p>{t('notAllowedLine')}</p>
        <p class={styles.meta}>{t('notAllowedBrowser', host)}</p>
      </div>
    </PopupFrame>
  );
}

/** The page could not be read: why, and what still works. */
function PopupUnreadable({ view, actions }: { view: View<'unreadable'>; actions: NoteActions }) {
  const { t } = useWords();
  return (
    <PopupFrame where={{ name: view.host }} label={t('result')} onSettings={actions.onSettings}>
      <div class={styles.state}>
        <h1>{t('unreadableHeading')}</h1>
        <p>{view.why}</p>
        <p>{t('unreadableLine')}</p>
        <div class={styles.acts}>
          {actions.onForce && (
            <Button look="small" onClick={actions.onForce}>
              {t('tryAgain')}
            </Button>
          )}
          <ButtonLink look="small" href="library.html" newTab>
            {t('library')}
          </ButtonLink>
        </div>
      </div>
    </PopupFrame>
  );
}

/** The window is private: nothing in it is looked at. */
function PopupPrivate({ actions }: { actions: NoteActions }) {
  const { t } = useWords();
  return (
    <PopupFrame where={{ name: t('name') }} label={t('result')} onSettings={actions.onSettings}>
      <div class={styles.state}>
        <h1>{t('privateHeading')}</h1>
        <p>{t('privateLine')}</p>
      </div>
    </PopupFrame>
  );
}

/** Before what is stored was read: the headline where the tab's article is known, so that nothing jumps. */
function PopupOpening({ view: { head }, actions }: { view: View<'opening'>; actions: NoteActions }) {
  const { t } = useWords();
  if (head) {
    const where = { name: head.outlet, time: head.time };
    return (
      <PopupFrame full where={where} label={t('result')} onPanel={actions.onPanel} onSettings={actions.onSettings}>
        <StoryHead headline={head.headline} />
      </PopupFrame>
    );
  }
  return (
    <PopupFrame where={{ name: t('name') }} label={t('result')} onSettings={actions.onSettings}>
      <div class={styles.state}>
        <h1>{t('readingPage')}</h1>
      </div>
    </PopupFrame>
  );
}
