import type { Topic } from '@/utils/model';
import { changeSetting } from './changeSetting';
import { reading } from './settings';

/** Follows a topic, in place of one of the same id; the others stay as they are stored. */
export function followTopic(topic: Topic): Promise<void> {
  return changeTopics((topics) => [...topics.filter(({ id }) => id !== topic.id), topic]);
}

export function leaveTopic(topicId: string): Promise<void> {
  return changeTopics((topics) => topics.filter(({ id }) => id !== topicId));
}

function changeTopics(change: (topics: Topic[]) => Topic[]): Promise<void> {
  return changeSetting(reading, (now) => ({ ...now, topics: change(now.topics) }));
}
