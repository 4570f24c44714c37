import type { Article, Detail, How } from '@/utils/model';
import { isolate } from './isolate';
import type { MessageKey, Words } from './words';

/** $1 says $2, $3 says $4. An older report tells enough by its word alone. */
const SENTENCES: Partial<Record<How, MessageKey>> = {
  rounded: 'why_rounded',
  vaguer: 'why_vaguer',
  narrower: 'why_narrower',
  hedged: 'why_hedged',
  'other source': 'why_credits',
  reworded: 'why_reworded',
  cut: 'why_cut',
  'other number': 'why_says',
  'other day': 'why_says',
  'other time': 'why_says',
  'other name': 'why_names',
  'other speaker': 'why_credits',
  'changed words': 'why_changedWords',
};

/** The verdict in one plain sentence, from the two versions that decide it; undefined where there is nothing to explain. */
export function whySentence(
  { how, between, versions }: Detail,
  articles: Map<string, Article>,
  words: Words,
): string | undefined {
  const sentence = how && SENTENCES[how];
  if (!sentence || !between) return undefined;
  const values = between.flatMap((place) => {
    const { article = '', text = '' } = versions[place] ?? {};
    return [isolate(articles.get(article)?.outlet ?? article), isolate(text)];
  });
  return words.t(sentence, ...values);
}
