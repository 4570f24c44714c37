import { Button } from '@/components/controls/Button';
import type { DetailActions } from '@/components/detail/actions';
import { ExcerptQuote } from '@/components/detail/ExcerptQuote';
import { Quote } from '@/components/detail/Quote';
import { Translate } from '@/components/detail/Translate';
import { VerdictIcon } from '@/components/detail/VerdictIcon';
import { useWords } from '@/components/shared/WordsContext';
import type { CellView } from '@/utils/present/compare/cells';
import type { SentenceView } from '@/utils/present/detail/sentenceView';
import type { Shape } from '@/utils/present/detail/verdicts';
import styles from './CompareCell.module.css';
import type { CompareControls } from './controls';

interface Props extends Pick<DetailActions, 'onShow'>, Pick<CompareControls, 'onHighlight'> {
  cell?: CellView;
  /** The verdict of the whole detail: what the words of the open article are marked with. */
  verdict: Shape;
  /** The whole sentence, where the row is open. */
  sentence?: SentenceView;
}

/** What one outlet says of one detail, and how that stands to the open article. */
export function CompareCell({ cell, verdict, sentence, onShow, onHighlight }: Props) {
  const { t } = useWords();
  if (!cell) return null;
  const { relation, spans, word, here, outlet } = cell;
  const shape = relation === 'self' || relation === 'none' || relation === 'unknown' ? verdict : relation;
  // Of what stands on one side only, the words themselves are the difference.
  const isBare = relation === 'self' || relation === 'absent' || verdict === 'absent';
  return (
    <div class={styles.cell} data-bare={(isBare && spans !== undefined) || undefined}>
      <span class={styles.ahead}>{here ? t('thisArticle') : <bdi>{outlet}</bdi>}</span>
      {relation !== 'self' && !(isBare && spans) && <VerdictIcon shape={relation} small />}
      {spans ? (
        <span class={styles.said}>
          <ExcerptQuote {...cell} spans={spans} shape={shape} />
        </span>
      ) : (
        <span class={styles.none}>{word}</span>
      )}
      {spans && !isBare && (
        <span class={styles.word} data-v={relation}>
          {word}
        </span>
      )}
      {sentence && (
        <div class={styles.full}>
          {textOf(sentence.spans) !== textOf(spans) && (
            <span lang={sentence.foreign?.from}>
              <Quote spans={sentence.spans.map(({ text }) => ({ text }))} shape="agree" />
            </span>
          )}{' '}
          {sentence.foreign && <span class={styles.counted}>{sentence.foreign.name}</span>}{' '}
          {sentence.foreign && <Translate text={textOf(sentence.spans)} foreign={sentence.foreign} />}{' '}
          {sentence.counted && <span class={styles.counted}>{sentence.counted}</span>}{' '}
          {here && onShow && (
            <Button look="link" onClick={() => onShow(sentence)}>
              {t('showInPage')}
            </Button>
          )}{' '}
          {onHighlight && (
            <Button look="link" onClick={() => onHighlight(sentence.articleId, textOf(sentence.spans))}>
              {t('highlight')}
            </Button>
          )}{' '}
          {sentence.href && (
            <a href={sentence.href} target="_blank" rel="noreferrer">
              {t('openAtSentence')}
            </a>
          )}
        </div>
      )}
    </div>
  );
}

/** The words of an excerpt, which may be the whole sentence already. */
const textOf = (spans: { text: string }[] = []) => spans.map(({ text }) => text).join('');
