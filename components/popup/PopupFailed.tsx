import type { PopupView } from '@/utils/present/popup/popupView';
import { Button } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import type { PopupActions } from './actions';
import { PopupFrame } from './PopupFrame';
import styles from './PopupState.module.css';

interface Props {
  view: Extract<PopupView, { state: 'failed' }>;
  actions: PopupActions;
}

/** The comparison failed, which is no word about who else reports. */
export function PopupFailed({ view: { head }, actions }: Props) {
  const { t } = useWords();
  const foot = actions.onAskAgain && (
    <Button look="solid" onClick={actions.onAskAgain}>
      {t('tryAgain')}
    </Button>
  );
  return (
    <PopupFrame
      where={{ name: head.outlet, time: head.time }}
      label={t('result')}
      foot={foot}
      onPanel={actions.onPanel}
      onSettings={actions.onSettings}
    >
      <div class={styles.state}>
        <q class={styles.lead}>{head.headline}</q>
        <h1>{t('failedHeading')}</h1>
        <p>{t('failedLine')}</p>
      </div>
    </PopupFrame>
  );
}
