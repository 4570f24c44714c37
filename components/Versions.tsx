import type { Shape } from '@/utils/present/detailView';
import type { VersionGroup } from '@/utils/present/versions';
import { Hidden } from './Hidden';
import { Quote } from './Quote';
import styles from './Versions.module.css';
import { useWords } from './WordsContext';

/** Who says what: equal versions share a line. */
export function Versions({ groups, shape }: { groups: VersionGroup[]; shape: Shape }) {
  return (
    <dl class={styles.versions}>
      {groups.map((group) => (
        <Version key={group.outlet} group={group} shape={shape} />
      ))}
    </dl>
  );
}

function Version({ group, shape }: { group: VersionGroup; shape: Shape }) {
  const { t, count } = useWords();
  const { others, here } = group;
  return (
    <>
      <dt class={styles.who}>
        {here ? <b>{t('thisArticle')}</b> : <bdi>{group.outlet}</bdi>}
        {others.length > 0 && (
          <span title={others.join(', ')}>
            {' '}
            <span aria-hidden="true">+{others.length}</span>
            <Hidden>{count('andMore', others.length)}</Hidden>
          </span>
        )}
      </dt>
      <dd class={styles.said}>
        <Quote spans={group.spans} shape={shape} />
      </dd>
    </>
  );
}
