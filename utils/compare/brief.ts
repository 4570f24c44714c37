import type { Place } from '@/utils/compare/align/evidence';
import { groupBy } from '@/utils/compare/groupBy';
import type { Story } from '@/utils/compare/story';
import type { Brief, BriefSentence, Detail } from '@/utils/model';
import type { Sentence } from '@/utils/text/shared/sentences';

/** From this likeness on two sentences carry the same content. */
const CARRIES = 0.35;
/** Sentences of an account that are looked at: what matters most stands in the first. */
const MOST_SENTENCES = 60;
/** Shorter lines are headings and captions, longer ones no single statement. */
const LENGTH = { least: 40, most: 400 };
const ENDED = /[.!?]["”’]?$/;
const MOST = { happened: 3, context: 2, parts: 2 };
const EARLIER =
  /\b(?:last (?:year|month|week)|earlier|previously|in (?:19|20)\d\d|since (?:19|20)\d\d|a (?:year|month|week) ago|in (?:January|February|March|April|June|July|August|September|October|November|December))\b/;

/** Three short parts for the top of a story, only of quoted sentences: what most reports carry, what came before, where they part. */
export function writeBrief(story: Story, details: Detail[]): Brief {
  const ranked = story.accounts
    .flatMap((_, account) => candidatesIn(account, story))
    .toSorted((a, b) => b.score - a.score);
  const isEarlier = (candidate: Candidate) => EARLIER.test(sentenceAt(candidate, story).text);
  const happened = pick(ranked, MOST.happened, story, (candidate) => !isEarlier(candidate));
  const context = pick(ranked, MOST.context, story, isEarlier, happened);
  const conflicts = details.filter(({ verdict }) => verdict === 'conflict').slice(0, MOST.parts);
  return {
    happened: happened.map((candidate) => quoted(candidate, story)),
    context: context.map((candidate) => quoted(candidate, story)),
    parts: conflicts.flatMap((detail) => sidesOf(detail, story)),
  };
}

interface Candidate extends Place {
  score: number;
}

function sentenceAt({ account, sentence }: Place, { accounts }: Story): Sentence {
  return accounts[account]!.sentences[sentence]!;
}

function candidatesIn(account: number, story: Story): Candidate[] {
  return story.accounts[account]!.sentences.slice(0, MOST_SENTENCES)
    .filter(({ text }) => text.length >= LENGTH.least && text.length <= LENGTH.most && ENDED.test(text))
    .map(({ index }) => ({ account, sentence: index, score: scoreOf({ account, sentence: index }, story) }));
}

/** How many reports carry a sentence, then how alike all accounts are to it, then how early it stands. */
function scoreOf(place: Place, story: Story): number {
  const reports = new Set<number>();
  let alike = 0;
  for (const at of story.accounts.keys()) {
    const like = likenessIn(at, place, story);
    alike += like;
    if (like >= CARRIES) reports.add(story.reportOf[at]!);
  }
  return reports.size + alike / story.accounts.length + 0.5 / (1 + place.sentence);
}

function likenessIn(account: number, place: Place, { evidence }: Story): number {
  return account === place.account ? 1 : evidence.best(place, account);
}

/** The best candidates that belong here and say something new beside those taken before. */
function pick(
  ranked: Candidate[],
  most: number,
  { evidence }: Story,
  belongs: (candidate: Candidate) => boolean,
  taken: Candidate[] = [],
): Candidate[] {
  const picked: Candidate[] = [];
  for (const candidate of ranked) {
    if (picked.length === most) break;
    const isNew = [...taken, ...picked].every((other) =>
      other.account === candidate.account
        ? other.sentence !== candidate.sentence
        : evidence.likeness(other, candidate) < CARRIES,
    );
    if (isNew && belongs(candidate)) picked.push(candidate);
  }
  return picked;
}

function quoted(place: Place, story: Story): BriefSentence {
  const { start, end, text } = sentenceAt(place, story);
  const ids = story.accounts.map(({ article }) => article.id);
  const carriedBy = ids.filter((_, at) => likenessIn(at, place, story) >= CARRIES);
  return { article: ids[place.account]!, start, end, text, carriedBy };
}

/** The sentence of each value of a conflict. */
function sidesOf({ versions }: Detail, { accounts }: Story): BriefSentence[] {
  const sides = groupBy(versions, ({ value }) => value).slice(0, 2);
  return sides.map((side) => {
    const [first] = side as [(typeof side)[number]];
    const { text } = accounts.find(({ article }) => article.id === first.article)!.article;
    const start = Math.max(0, text.lastIndexOf(first.sentence, first.start));
    return {
      article: first.article,
      start,
      end: start + first.sentence.length,
      text: first.sentence,
      carriedBy: [...new Set(side.map(({ article }) => article))],
    };
  });
}
