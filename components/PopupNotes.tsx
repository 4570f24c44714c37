import type { PopupView } from '@/utils/present/popupView';
import { Button, ButtonLink } from './Button';
import type { PopupActions } from './Popup';
import { PopupFrame } from './PopupFrame';
import styles from './PopupState.module.css';
import { useWords } from './WordsContext';

type View<State extends PopupView['state']> = Extract<PopupView, { state: State }>;

/** The page is not an article, and what it looked like instead. */
export function PopupNotArticle({ view, actions }: { view: View<'not-article'>; actions: PopupActions }) {
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
export function PopupNotAllowed({ view, actions }: { view: View<'not-allowed'>; actions: PopupActions }) {
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
export function PopupUnreadable({ view, actions }: { view: View<'unreadable'>; actions: PopupActions }) {
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

/** Before the tab answered: the frame alone, so that nothing jumps. */
export function PopupOpening({ actions }: { actions: PopupActions }) {
  const { t } = useWords();
  return (
    <PopupFrame where={{ name: t('name') }} label={t('result')} onSettings={actions.onSettings}>
      <div class={styles.state}>
        <h1>{t('readingPage')}</h1>
      </div>
    </PopupFrame>
  );
}
