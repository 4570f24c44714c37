import { Button } from '../controls/Button';
import { Banner } from '../shared/Banner';
import { useWords } from '../shared/WordsContext';

export interface WordsOnly {
  /** That reports are compared by their words only, and why; or what came of trying again. */
  line: string;
  onAgain?: () => void;
}

/** The language model failed: said once, and the comparison stays on show. */
export function WordsOnlyBanner({ line, onAgain }: WordsOnly) {
  const { t } = useWords();
  return (
    <Banner icon="warning">
      <div>{line}</div>
      {onAgain && (
        <Button look="small" onClick={onAgain}>
          {t('tryAgain')}
        </Button>
      )}
    </Banner>
  );
}
