import { type Change, findChanges } from '@/utils/extract/changes';
import type { Article, Detail, Version } from '@/utils/model';
import { languageOf } from '@/utils/text/languages';
import { splitSentences } from '@/utils/text/shared/words/sentences';
import type { DetailView } from '../detail/detailView';
import type { SentenceView } from '../detail/sentenceView';
import { differingSpans, type Span } from '../shared/spans';
import { writeTime } from '../shared/times';
import type { Words } from '../shared/words';

/** What an outlet published at one address before it changed it. */
export interface EditionFacts {
  title: string;
  text: string;
  seenAt: number;
}

/** A sentence that an outlet put in other words, added (`before` is empty) or took out (`after` is empty). */
export interface ChangeView {
  key: string;
  /** "Changed July 10, 15:30", with the first change of each edition. */
  line?: string;
  before: Span[];
  after: Span[];
}

type Account = Pick<Article, 'title' | 'text' | 'modifiedAt'>;

/** What an outlet changed after publishing, the oldest change first; `earlier` holds its editions, the newest first. */
export function changesView(article: Account, earlier: readonly EditionFacts[], words: Words): ChangeView[] {
  return earlier.toReversed().flatMap((edition, at, editions) => {
    const next = editions[at + 1];
    const when = next ? new Date(next.seenAt).toISOString() : article.modifiedAt;
    const line = when === undefined ? words.t('changedAfter') : words.t('changedAt', writeTime(when, words));
    return findChanges(sentencesOf(edition), sentencesOf(next ?? article)).map((change, place) => ({
      key: `${edition.seenAt} ${place}`,
      line: place === 0 ? line : undefined,
      ...spansOf(change, words),
    }));
  });
}

function spansOf(change: Change, { locale }: Words): Pick<ChangeView, 'before' | 'after'> {
  if (change.kind === 'added') return { before: [], after: [{ text: change.now }] };
  if (change.kind === 'removed') return { before: [{ text: change.before }], after: [] };
  const { mine, theirs } = differingSpans(change.before, change.now, locale);
  return { before: mine, after: theirs };
}

/** A sentence as an outlet puts it now, and as it did before. */
export type Rewording = Extract<Change, { kind: 'changed' }>;

/** Editions by the article's id, the newest first. */
export type Editions = ReadonlyMap<string, readonly EditionFacts[]>;

/** The sentences that outlets reworded since any of their editions, by the article's id. */
export function rewordings(articles: readonly Article[], editions: Editions = new Map()): Map<string, Rewording[]> {
  const changed = articles.map((article): [string, Rewording[]] => {
    const earlier = editions.get(article.id) ?? [];
    const changes = earlier.flatMap((edition) => findChanges(sentencesOf(edition), sentencesOf(article)));
    return [article.id, changes.filter((change) => change.kind === 'changed')];
  });
  return new Map(changed.filter(([, changes]) => changes.length > 0));
}

/** A detail with what each outlet wrote in place of its sentence before, where it changed it to say what it says. */
export function withFormer(view: DetailView, { versions }: Detail, reworded: Map<string, Rewording[]>): DetailView {
  const formerOf = ({ articleId }: SentenceView) => {
    const version = versions.find(({ article }) => article === articleId);
    return version && formerSentence(version, reworded.get(articleId));
  };
  return { ...view, sentences: view.sentences.map((sentence) => ({ ...sentence, was: formerOf(sentence) })) };
}

/** What stood in place of the sentence of a version; nothing where the version's own words stood there already. */
function formerSentence({ sentence, text }: Version, changes: readonly Rewording[] = []): string | undefined {
  const isAbout = ({ now }: Rewording) => now.includes(sentence) || sentence.includes(now);
  return changes.find((change) => isAbout(change) && !change.before.includes(text))?.before;
}

const sentencesOf = ({ title, text, language }: Pick<Article, 'title' | 'text' | 'language'>): string[] => [
  title,
  ...splitSentences(text, languageOf(language).sentences).map((sentence) => sentence.text),
];
