import type { OutletView } from '@/utils/present/outlets/outletView';
import styles from './CompareColumn.module.css';

/** The head of an outlet's column in the table. */
export function CompareColumn({ column }: { column: OutletView }) {
  return (
    <th scope="col" data-here={column.isOpen || undefined}>
      <OutletHead column={column} />
    </th>
  );
}

/** An outlet's report: headline, time against the open article, country and owner. */
export function OutletHead({ column }: { column: OutletView }) {
  const { name, tags, headline, href, published, time, about } = column;
  return (
    <>
      <span class={styles.name}>
        <bdi>{name}</bdi>
        {tags.map((tag) => (
          <i key={tag}>
            <bdi>{tag}</bdi>
          </i>
        ))}
      </span>
      {href ? (
        <a class={styles.headline} href={href} target="_blank" rel="noreferrer" title={headline}>
          <bdi>{headline}</bdi>
        </a>
      ) : (
        <q class={styles.headline}>{headline}</q>
      )}
      <span class={styles.meta}>
        {published !== time && <span class={styles.published}>{published} · </span>}
        {time}
      </span>
      <span class={styles.meta}>
        <bdi>{about}</bdi>
      </span>
    </>
  );
}
