import { Button } from '../controls/Button';
import { Banner } from '../shared/Banner';
import { useWords } from '../shared/WordsContext';

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
