import type { OutletView } from '@/utils/present/outlets/outletView';
import type { OutletGroup } from '@/utils/present/story/outletGroups';
import { Button } from '../controls/Button';
import { More } from '../controls/More';
import { Tag } from '../shared/Tag';
import { useWords } from '../shared/WordsContext';
import styles from './OutletList.module.css';

/** The open article, and two others. */
const FIRST = 3;

interface Props {
  outlets: OutletGroup[];
  /** The reader says that this report is about something else; absent where nothing can be stored. */
  onNotThisStory?: (articleId: string) => void;
}

/** Who reports the story: headlines, time against the open article, country and owner. */
export function OutletList({ outlets, onNotThisStory }: Props) {
  const { count } = useWords();
  return (
    <More items={outlets} first={FIRST} label={(more) => count('moreOutletsHere', more)}>
      {(shown) => (
        <ul class={styles.outlets}>
          {shown.map((outlet) => (
            <OutletItem key={outlet.name} outlet={outlet} onNotThisStory={onNotThisStory} />
          ))}
        </ul>
      )}
    </More>
  );
}

function OutletItem({ outlet, onNotThisStory }: { outlet: OutletGroup } & Pick<Props, 'onNotThisStory'>) {
  const { t, count } = useWords();
  const { name, about, reports, carriedBy } = outlet;
  const tags = [...new Set(reports.flatMap((report) => report.tags))];
  return (
    <li>
      <p class={styles.top}>
        <bdi>
          <b>{name}</b>
        </bdi>
        {reports.length > 1 && <Tag>{count('reports', reports.length)}</Tag>}
        {tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
        <span class={styles.time}>{reports[0]?.time}</span>
      </p>
      {reports.map((report, place) => (
        <Report key={report.articleId} report={report} isFirst={place === 0} onNotThisStory={onNotThisStory} />
      ))}
      <p class={styles.about}>
        <bdi>{[about, ...(carriedBy.length > 0 ? [t('textAlsoIn', carriedBy.join(', '))] : [])].join(' · ')}</bdi>
      </p>
    </li>
  );
}

type ReportProps = { report: OutletView; isFirst: boolean } & Pick<Props, 'onNotThisStory'>;

function Report({ report, isFirst, onNotThisStory }: ReportProps) {
  const { t } = useWords();
  const { articleId, isOpen, time, headline, href } = report;
  return (
    <>
      {!isFirst && <p class={styles.also}>{t('andThen', time)}</p>}
      <div class={styles.report}>
        {href && !isOpen ? (
          <a class={styles.headline} href={href} target="_blank" rel="noreferrer">
            <bdi>{headline}</bdi>
          </a>
        ) : (
          <q class={styles.headline}>{headline}</q>
        )}
        {onNotThisStory && !isOpen && (
          <Button look="link" onClick={() => onNotThisStory(articleId)}>
            {t('notThisStory')}
          </Button>
        )}
      </div>
    </>
  );
}
