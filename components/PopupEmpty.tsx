import type { PopupView } from '@/utils/present/popupView';
import { AskOnce } from './AskOnce';
import { Button, ButtonLink } from './Button';
import { NearList } from './NearList';
import { OfflineBanner } from './OfflineBanner';
import type { PopupActions } from './Popup';
import { PopupFrame } from './PopupFrame';
import styles from './PopupState.module.css';
import { useWords } from './WordsContext';

interface Props {
  view: Extract<PopupView, { state: 'empty' }>;
  actions: PopupActions;
}

/** No other report: says what was asked, what failed, what came near, and where to look further. */
export function PopupEmpty({ view, actions }: Props) {
  const { t } = useWords();
  const { head, facts, near, kept } = view;
  const { onAskAgain, onKeep, onSameStory } = actions;
  const foot = (
    <>
      {onAskAgain && (
        <Button look="solid" onClick={onAskAgain}>
          {t('askAgain')}
        </Button>
      )}
      {onKeep && (
        <Button icon={kept ? 'check' : 'plus'} pressed={kept} onClick={() => onKeep(!kept)}>
          {t('keepStory')}
        </Button>
      )}
    </>
  );
  return (
    <PopupFrame
      where={{ name: head.outlet, time: head.time }}
      label={t('result')}
      banner={view.offline && <OfflineBanner line={view.offline} onAgain={onAskAgain} />}
      foot={foot}
      onPanel={actions.onPanel}
      onSettings={actions.onSettings}
    >
      <div class={styles.state}>
        <q class={styles.lead}>{head.headline}</q>
        <h1>{t('emptyHeading')}</h1>
        <p>{view.line}</p>
        <h2>{t('whatWasAsked')}</h2>
        <ul class={styles.facts}>
          {facts.map(({ count, line }) => (
            <li key={line}>
              <b>{count}</b>
              <span>{line}</span>
            </li>
          ))}
        </ul>
        <NearList near={near} onSameStory={onSameStory} />
        <h2>{t('lookWider')}</h2>
        <div class={styles.offer}>
          <div>
            <strong>{t('moreOutlets')}</strong>
            <p>{t('moreOutletsSends')}</p>
          </div>
          <ButtonLink look="small" href="options.html#outlets" newTab>
            {t('choose')}
          </ButtonLink>
        </div>
        {actions.search && <AskOnce key={head.articleId} {...actions.search} />}
        <div class={styles.offer}>
          <div>
            <strong>{t('searchServices')}</strong>
            <p>{t('searchServicesSend')}</p>
          </div>
          <ButtonLink look="small" href="options.html#sources" newTab>
            {t('choose')}
          </ButtonLink>
        </div>
      </div>
    </PopupFrame>
  );
}
