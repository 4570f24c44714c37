import { Banner } from './Banner';
import { Button } from './Button';
import { useWords } from './WordsContext';

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
