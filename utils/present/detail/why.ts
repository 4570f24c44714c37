import type { Article, Detail, How, Version } from '@/utils/model';
import { decidingVersions } from '@/utils/rank/decidingVersions';
import { isolate } from '../shared/isolate';
import type { MessageKey, Words } from '../shared/words';

/** $1 says $2, $3 says $4. */
const SENTENCES: Partial<Record<How, MessageKey>> = {
  rounded: 'why_rounded',
  vaguer: 'why_vaguer',
  narrower: 'why_narrower',
  hedged: 'why_hedged',
  denied: 'why_denied',
  'other source': 'why_credits',
  'other cause': 'why_cause',
  'other words': 'why_otherWords',
  reworded: 'why_reworded',
  'told differently': 'why_toldDifferently',
  cut: 'why_cut',
  'other number': 'why_says',
  'other day': 'why_says',
  'other time': 'why_says',
  'other name': 'why_says',
  'other speaker': 'why_credits',
  'changed words': 'why_changedWords',
  'older report': 'why_older',
};

/** Values longer than this are whole sentences, which stand above in full. */
const LONGEST = 60;
/** Of these the sentence names no value. */
const VALUELESS = new Set<How>(['reworded', 'told differently', 'cut', 'changed words']);

type Articles = ReadonlyMap<string, Article>;

/** The verdict in plain words, from the two versions that decide it; undefined where there is nothing to explain. */
export function whySentence(detail: Detail, articles: Articles, words: Words) {
  const { how, verdict } = detail;
  const sentence = how && SENTENCES[how];
  const deciding = decidingVersions(detail);
  if (!how || !sentence || !deciding) return undefined;
  const [one, other] = deciding;
  if (!VALUELESS.has(how) && Math.max(one.text.length, other.text.length) > LONGEST) return undefined;
  const values = [one, other].flatMap(({ article, text }) => [nameOf(article, articles), isolate(text)]);
  const parts = [words.t(sentence, ...values)];
  if (verdict === 'conflict') parts.push(words.t('bothCannotBe'));
  const older = olderOf(one, other, articles);
  if (older && (verdict === 'conflict' || how === 'older report')) {
    parts.push(words.t('isOlder', nameOf(older.article, articles)));
  }
  return parts.join(' ');
}

/** Which of two reports is the older one; of two bare days only where they are not the same. */
function olderOf(one: Version, other: Version, articles: Articles): Version | undefined {
  const [a = '', b = ''] = [one, other].map(({ article }) => articles.get(article)?.publishedAt);
  const isBare = Math.min(a.length, b.length) <= 'yyyy-mm-dd'.length;
  const [start, end] = isBare
    ? [a.slice(0, 10), b.slice(0, 10)].map((day) => Date.parse(day))
    : [a, b].map((time) => Date.parse(time));
  if (start === undefined || end === undefined || !(start < end || end < start)) return undefined;
  return start < end ? one : other;
}

const nameOf = (article: string, articles: Articles) => isolate(articles.get(article)?.outlet ?? article);
