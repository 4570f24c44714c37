import type { PopupView } from '@/utils/present/popup/popupView';
import { Button } from '../controls/Button';
import { EarlierList } from '../coverage/EarlierList';
import { NearList } from '../coverage/NearList';
import { useWords } from '../shared/WordsContext';
import type { PopupActions } from './actions';
import { LookWider } from './LookWider';
import { OfflineBanner } from './OfflineBanner';
import { PopupFrame } from './PopupFrame';
import styles from './PopupState.module.css';

type EmptyView = Extract<PopupView, { state: 'empty' }>;

interface Props {
  view: EmptyView;
  actions: PopupActions;
}

/** No other report: says what was asked, what failed, what came near, and where to look further. */
export function PopupEmpty({ view, actions }: Props) {
  const { t } = useWords();
  const { head, near, earlier = [], offline } = view;
  return (
    <PopupFrame
      where={{ name: head.outlet, time: head.time }}
      label={t('result')}
      banner={offline && <OfflineBanner line={offline} onAgain={actions.onAskAgain} />}
      foot={<EmptyFoot view={view} actions={actions} />}
      onPanel={actions.onPanel}
      onSettings={actions.onSettings}
    >
      <div class={styles.state}>
        <q class={styles.lead}>{head.headline}</q>
        <h1>{t('emptyHeading')}</h1>
        <p>{view.line}</p>
        <h2>{t('whatWasAsked')}</h2>
        <AskedFacts facts={view.facts} />
        <NearList near={near} onSameStory={actions.onSameStory} />
        {earlier.length > 0 && (
          <>
            <h2>{t('earlierInStory')}</h2>
            <EarlierList earlier={earlier} />
          </>
        )}
        <LookWider search={actions.search} articleId={head.articleId} />
      </div>
    </PopupFrame>
  );
}

function AskedFacts({ facts }: Pick<EmptyView, 'facts'>) {
  return (
    <ul class={styles.facts}>
      {facts.map(({ count, line }) => (
        <li key={line}>
          <b>{count}</b>
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}

function EmptyFoot({ view: { kept }, actions: { onAskAgain, onKeep } }: Props) {
  const { t } = useWords();
  return (
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
}
