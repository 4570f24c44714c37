import { groupBy } from '@/utils/compare/groupBy';
import type { Story } from '@/utils/compare/story';
import type { Brief, BriefSentence, Detail } from '@/utils/model';

/** From this likeness on two sentences carry the same content. */
const CARRIES = 0.35;
const MOST = { happened: 3, context: 2, parts: 2 };
const EARLIER =
  /\b(?:last (?:year|month|week)|earlier|previously|in (?:19|20)\d\d|since (?:19|20)\d\d|a (?:year|month|week) ago|in (?:January|February|March|April|June|July|August|September|October|November|December))\b/;

/** Three short parts for the top of a story, only of quoted sentences: what most reports carry, what came before, where they part. */
export function writeBrief(story: Story, details: Detail[]): Brief {
  const candidates = story.accounts.flatMap((_, account) => carriedSentences(story, account));
  const ranked = candidates.toSorted((a, b) => b.score - a.score);
  const happened = pick(
    ranked.filter(({ text }) => !EARLIER.test(text)),
    MOST.happened,
    story,
    [],
  );
  const context = pick(
    ranked.filter(({ text }) => EARLIER.test(text)),
    MOST.context,
    story,
    happened,
  );
  const conflicts = details.filter(({ verdict }) => verdict === 'conflict').slice(0, MOST.parts);
  return {
    happened: happened.map(plain),
    context: context.map(plain),
    parts: conflicts.flatMap((detail) => sidesOf(detail, story)),
  };
}

interface Candidate extends BriefSentence {
  account: number;
  sentence: number;
  score: number;
}

function carriedSentences({ accounts, evidence, reportOf }: Story, account: number): Candidate[] {
  const { article, sentences } = accounts[account]!;
  return sentences.slice(0, 60).flatMap(({ start, end, text, index }) => {
    if (text.length < 40 || text.length > 400 || !/[.!?]["”’]?$/.test(text)) return [];
    const likeness = accounts.map((_, at) => (at === account ? 1 : evidence.best({ account, sentence: index }, at)));
    const carriedBy = accounts.flatMap((other, at) => (likeness[at]! >= CARRIES ? [other.article.id] : []));
    const reports = new Set(likeness.flatMap((like, at) => (like >= CARRIES ? [reportOf[at]] : []))).size;
    const central = likeness.reduce((sum, like) => sum + like, 0) / accounts.length;
    return [
      {
        article: article.id,
        start,
        end,
        text,
        carriedBy,
        account,
        sentence: index,
        score: reports + central + 0.5 / (1 + index),
      },
    ];
  });
}

/** The best candidates that say something new. */
function pick(ranked: Candidate[], most: number, { evidence }: Story, taken: Candidate[]): Candidate[] {
  const picked: Candidate[] = [];
  for (const candidate of ranked) {
    if (picked.length === most) break;
    const isNew = [...taken, ...picked].every((other) =>
      other.account === candidate.account
        ? other.sentence !== candidate.sentence
        : evidence.likeness(other, candidate) < CARRIES,
    );
    if (isNew) picked.push(candidate);
  }
  return picked;
}

function plain({ article, start, end, text, carriedBy }: Candidate): BriefSentence {
  return { article, start, end, text, carriedBy };
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
