import type { OutletView } from '@/utils/present/outletView';
import { Button } from './Button';
import styles from './OutletList.module.css';
import { Tag } from './Tag';
import { useWords } from './WordsContext';

interface Props {
  outlets: OutletView[];
  /** The reader says that this report is about something else; absent where nothing can be stored. */
  onNotThisStory?: (articleId: string) => void;
}

/** Who reports the story: headline, time against the article being read, country and owner. */
export function OutletList({ outlets, onNotThisStory }: Props) {
  return (
    <ul class={styles.outlets}>
      {outlets.map((outlet) => (
        <OutletItem key={outlet.articleId} outlet={outlet} onNotThisStory={onNotThisStory} />
      ))}
    </ul>
  );
}

function OutletItem({ outlet, onNotThisStory }: { outlet: OutletView } & Pick<Props, 'onNotThisStory'>) {
  const { t } = useWords();
  const { articleId, name, reading, tags, time, headline, href, about } = outlet;
  return (
    <li>
      <p class={styles.top}>
        <bdi>
          <b>{name}</b>
        </bdi>
        {tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
        <span class={styles.time}>{time}</span>
      </p>
      {href && !reading ? (
        <a class={styles.headline} href={href} target="_blank" rel="noreferrer">
          <bdi>{headline}</bdi>
        </a>
      ) : (
        <q class={styles.headline}>{headline}</q>
      )}
      <p class={styles.about}>
        <bdi>{about}</bdi>
        {onNotThisStory && !reading && (
          <Button look="link" onClick={() => onNotThisStory(articleId)}>
            {t('notThisStory')}
          </Button>
        )}
      </p>
    </li>
  );
}
