import { Button } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import styles from './FollowTopic.module.css';

export interface FollowTopicProps {
  /** What the topic is called: names that the article turns on. */
  name: string;
  followed: boolean;
  onFollow: () => void;
}

/** Follows the topic of the open article, or leaves it; its words can be changed in the settings. */
export function FollowTopic({ name, followed, onFollow }: FollowTopicProps) {
  const { t } = useWords();
  return (
    <p class={styles.topic}>
      <Button look="small" icon={followed ? 'check' : 'plus'} pressed={followed} onClick={onFollow}>
        {t(followed ? 'followsTopic' : 'followThisTopic', name)}
      </Button>
      {followed && (
        <a href="options.html#topics" target="_blank" rel="noreferrer">
          {t('change')}
        </a>
      )}
    </p>
  );
}
