import type { DetailView } from '@/utils/present/detail/detailView';
import type { SentenceView } from '@/utils/present/detail/sentenceView';
import type { Shape } from '@/utils/present/detail/verdicts';
import { Button } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import type { DetailActions } from './actions';
import { Quote } from './Quote';
import styles from './Sentences.module.css';
import { Translate } from './Translate';

/** The sentence of every version in full, with the way to it; who says the same is named below them. */
export function Sentences({ detail, onShow }: { detail: DetailView } & Pick<DetailActions, 'onShow'>) {
  return (
    <ul class={styles.sentences}>
      {detail.sentences
        .filter(({ articleId }) => detail.leads.includes(articleId))
        .map((sentence) => (
          <Sentence key={sentence.articleId} sentence={sentence} shape={detail.shape} onShow={onShow} />
        ))}
    </ul>
  );
}

interface Props extends Pick<DetailActions, 'onShow'> {
  sentence: SentenceView;
  shape: Shape;
}

function Sentence({ sentence, shape, onShow }: Props) {
  const { t } = useWords();
  const { here, outlet, time, summary, counted, href, was, foreign } = sentence;
  return (
    <li class={styles.sentence} data-here={here || undefined}>
      <span lang={foreign?.from}>
        <Quote spans={sentence.spans} shape={shape} />
      </span>
      {foreign && <Translate text={sentence.spans.map(({ text }) => text).join('')} foreign={foreign} />}
      <span class={styles.meta}>
        <b>{here ? t('thisArticle') : <bdi>{outlet}</bdi>}</b>
        {foreign && <span>{foreign.name}</span>}
        <span>{time}</span>
        {summary && <span>{t('summary')}</span>}
        {counted && <span>{counted}</span>}
        {was && (
          <span>
            {t('changedAfter')} · {t('wasBefore')} <Quote spans={[{ text: was }]} shape={shape} />
          </span>
        )}
        {here && onShow && (
          <Button look="link" onClick={() => onShow(sentence)}>
            {t('showInPage')}
          </Button>
        )}
        {href && (
          <a href={href} target="_blank" rel="noreferrer">
            {t('openAtSentence')}
          </a>
        )}
      </span>
    </li>
  );
}
