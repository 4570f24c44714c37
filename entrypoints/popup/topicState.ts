import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import type { UndoProps } from '@/components/controls/Undo';
import type { FollowTopicProps } from '@/components/story/FollowTopic';
import { readingPreference } from '@/utils/browser/settings/settings';
import { followTopic, leaveTopic } from '@/utils/browser/settings/topics';
import { topicFromArticle } from '@/utils/detect/topicFromArticle';
import type { Article, Topic } from '@/utils/model';
import type { Words } from '@/utils/present/shared/words';
import { followSetting } from '../shared/followSetting';

interface Around {
  words: Words;
  undo: Signal<UndoProps | undefined>;
}

/** The topic of the article in front, which the reader follows or leaves with one click. */
export function createTopicState(article: ReadonlySignal<Article | undefined>, { words, undo }: Around) {
  const stored = followSetting(readingPreference);

  async function follow(topic: Topic, isFollowed: boolean): Promise<void> {
    await (isFollowed ? followTopic(topic) : leaveTopic(topic.id));
    const takeBack = async () => {
      await follow(topic, !isFollowed);
      undo.value = undefined;
    };
    undo.value = { line: words.t(isFollowed ? 'added' : 'removed', topic.name), onUndo: () => void takeBack() };
  }

  return computed((): FollowTopicProps | undefined => {
    if (!article.value) return undefined;
    const topic = topicFromArticle(article.value);
    const followed = stored.value.topics.find(({ id }) => id === topic.id);
    const { name } = followed ?? topic;
    return { name, followed: followed !== undefined, onFollow: () => void follow(followed ?? topic, !followed) };
  });
}
