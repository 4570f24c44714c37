import type { PlaceView } from '@/utils/present/story/placesView';
import { More } from '../controls/More';
import { useWords } from '../shared/WordsContext';
import styles from './SetList.module.css';
import { Track } from './Track';

const FIRST = 2;

/** What leads here and stands late elsewhere, or the reverse. */
export function PlaceList({ places }: { places: PlaceView[] }) {
  const { t, count } = useWords();
  return (
    <More items={places} first={FIRST} label={(more) => count('moreOthers', more)}>
      {(shown) => (
        <ul class={styles.sets}>
          {shown.map(({ key, words, isEarlyHere, lines }) => (
            <li key={key}>
              <h3>
                <q>{words}</q>
                <span>{t(isEarlyHere ? 'earlyHere' : 'lateHere')}</span>
              </h3>
              <dl>
                {lines.map(({ articleId, outlet, here, place }) => (
                  <div key={articleId}>
                    <dt>{here ? <b>{t('thisArticle')}</b> : <bdi>{outlet}</bdi>}</dt>
                    <dd class={styles.place}>
                      <Track place={place} />
                    </dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      )}
    </More>
  );
}
