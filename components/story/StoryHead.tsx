import styles from './StoryHead.module.css';

interface Props {
  /** The article's own words. */
  headline: string;
  /** How many report the story; absent while that is still being found out. */
  counts?: { lead: string; rest: string };
  /** What cannot be told of the story. */
  limit?: string;
  /** The story stands inside a page that has a first heading of its own. */
  inside?: boolean;
}

/** The story in one line: the headline of the open article. */
export function StoryHead({ headline, counts, limit, inside }: Props) {
  const Title = inside ? 'h3' : 'h1';
  return (
    <div class={styles.story}>
      <Title>
        <q>{headline}</q>
      </Title>
      {counts && (
        <p>
          <b>{counts.lead}</b> {counts.rest}
        </p>
      )}
      {limit && <p>{limit}</p>}
    </div>
  );
}
