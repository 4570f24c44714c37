import type { CallView } from '@/utils/present/story/callView';
import { More } from '../controls/More';
import { PlusOthers } from '../shared/PlusOthers';
import { useWords } from '../shared/WordsContext';
import styles from './SetList.module.css';

const FIRST = 2;
/** Names that fit before the words; more are counted. */
const MOST_NAMES = 2;

/** What each account calls one person, act or thing, the open article first. */
export function CallList({ calls }: { calls: CallView[] }) {
  const { count } = useWords();
  return (
    <More items={calls} first={FIRST} label={(more) => count('moreOthers', more)}>
      {(shown) => (
        <ul class={styles.sets}>
          {shown.map((call) => (
            <li key={call.key}>
              <dl>
                {call.calls.map((one) => (
                  <Call key={one.words} {...one} />
                ))}
              </dl>
            </li>
          ))}
        </ul>
      )}
    </More>
  );
}

function Call({ words, here, outlets }: CallView['calls'][number]) {
  const { t } = useWords();
  const named = here ? 0 : outlets.length <= MOST_NAMES ? outlets.length : 1;
  return (
    <div>
      <dt>
        {here ? <b>{t('thisArticle')}</b> : <bdi>{outlets.slice(0, named).join(', ')}</bdi>}
        <PlusOthers others={outlets.slice(named)} />
      </dt>
      <dd>
        <q>{words}</q>
      </dd>
    </div>
  );
}
