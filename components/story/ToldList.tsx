import type { DetailActions } from '@/components/detail/actions';
import type { ToldView } from '@/utils/present/story/toldView';
import { Button } from '../controls/Button';
import { More } from '../controls/More';
import { ExcerptQuote } from '../detail/ExcerptQuote';
import { Names } from '../detail/TellerGroups';
import { VerdictIcon } from '../detail/VerdictIcon';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useWords } from '../shared/WordsContext';
import styles from './ToldList.module.css';

interface Props extends Pick<DetailActions, 'onShow'> {
  claims: ToldView[];
  /** Rows that stand there at once. */
  first: number;
}

/** Claims that stand on one side only, in others' words or in those of the open article. */
export function ToldList({ claims, first, onShow }: Props) {
  const { count } = useWords();
  return (
    <More items={claims} first={first} label={(more) => count('moreClaims', more)}>
      {(shown) => (
        <ul class={styles.told}>
          {shown.map((claim) => (
            <Told key={claim.id} claim={claim} onShow={onShow} />
          ))}
        </ul>
      )}
    </More>
  );
}

function Told({ claim, onShow }: { claim: ToldView } & Pick<DetailActions, 'onShow'>) {
  const { t } = useWords();
  const { id, shape, verdictWord, label, told, share, place } = claim;
  return (
    <li
      data-v={shape === 'absent' ? 'only' : shape}
      data-detail={id}
      data-standing={shape === 'absent' ? 'absent' : 'here'}
    >
      <VerdictIcon shape={shape} />
      <div>
        <h3>
          <VisuallyHidden>
            {verdictWord}: <bdi>{label}</bdi>
          </VisuallyHidden>
        </h3>
        <p class={styles.words}>
          <ExcerptQuote {...claim} shape={shape} />
        </p>
        <p class={styles.meta}>
          {told.length > 0 && (
            <>
              {t('toldBy', share)}: <Names tellers={told} linked />
            </>
          )}
          {place && t('sentenceOf', place.sentence, place.of)}{' '}
          {shape === 'only' && told.length === 0 && onShow && (
            <Button look="link" onClick={() => onShow(claim)}>
              {t('showInPage')}
            </Button>
          )}
        </p>
      </div>
    </li>
  );
}
