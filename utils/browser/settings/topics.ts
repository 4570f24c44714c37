import type { Topic } from '@/utils/model';
import { changeSetting } from './changeSetting';
import { readingPreference } from './settings';

/** Follows a topic, in place of one of the same id, or after all others. */
export function followTopic(topic: Topic): Promise<void> {
  return changeTopics((topics) =>
    topics.some(({ id }) => id === topic.id)
      ? topics.map((one) => (one.id === topic.id ? topic : one))
      : [...topics, topic],
  );
}

export function leaveTopic(topicId: string): Promise<void> {
  return changeTopics((topics) => topics.filter(({ id }) => id !== topicId));
}

function changeTopics(change: (topics: Topic[]) => Topic[]): Promise<void> {
  return changeSetting(readingPreference, (now) => ({ ...now, topics: change(now.topics) }));
}
