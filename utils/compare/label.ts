import type { Group } from '@/utils/compare/align/group';
import type { PlacedMention } from '@/utils/compare/align/placed';
import type { Story } from '@/utils/compare/story';
import { isPlural } from '@/utils/text/counted';
import type { Token } from '@/utils/text/tokens';

const MOST_WORDS = 3;
/** Words of a statement that tell which it is. */
const MOST_OPENING = 8;
/** A name is taken only where nothing else is near. */
const NAMES_COUNT = 0.1;
/** A noun phrase ends at the first of these: "25,000 fake accounts | between". */
const ENDS_PHRASE = new Set(
  'a an the and or but of in on at to from for by with as is are was were be been has have had who which that this these those than through between during after before since until when while where it he she they we said says about into over under per out off up down away back ahead more less last next this other each every will would could did do does not'.split(
    ' ',
  ),
);

/** What a group of mentions is about, in the articles' own words. */
export function labelOf(group: Group, story: Story): string {
  const [first] = group;
  if (first === undefined) return '';
  if (first.kind === 'quote') return group.find(({ attribution }) => attribution)?.attribution ?? '';
  if (first.kind === 'attribution') return first.certainty === undefined ? 'Who said it' : 'Who says so';
  if (first.kind === 'statement') return first.words.split(/\s+/).slice(0, MOST_OPENING).join(' ');
  if (first.kind === 'number') {
    const phrases = group.map((mention) => phraseAfter(mention, story)).filter((phrase) => phrase !== '');
    if (phrases.length > 0) return mostCommon(phrases);
  }
  return nearestWords(first, group, story);
}

/** What most accounts call it; of those equally common the longest, which tells most. */
function mostCommon(phrases: string[]): string {
  const count = (phrase: string) => phrases.filter((one) => one.toLowerCase() === phrase.toLowerCase()).length;
  return phrases.toSorted((a, b) => count(b) - count(a) || b.length - a.length)[0]!;
}

/** "fake accounts" of "nearly 25,000 fake accounts between …" */
function phraseAfter(mention: PlacedMention, story: Story): string {
  const tokens = story.accounts[mention.account]!.tokens[mention.sentence] ?? [];
  const words: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.start < mention.end) continue;
    if (words.length === 0 && (token.text === '-' || token.lower === 'of')) continue;
    if (token.kind !== 'word' || ENDS_PHRASE.has(token.lower) || words.length === MOST_WORDS) break;
    words.push(token.text);
    // "lawyers | told her", yet "sports | teams"
    if (isPlural(token.lower) && !isPlural(tokens[at + 1]?.lower ?? '')) break;
  }
  return words.join(' ');
}

/** A label is one run of words of the sentence, so that it reads as somebody wrote it: "arrested at his flat". */
const LONGEST_RUN = 5;

/**
 * The run of words near the mention that tells most and that the other accounts share. What is done tells more than who does
 * it: the names of a story stand in most of its sentences.
 */
function nearestWords(mention: PlacedMention, group: Group, story: Story): string {
  const scores = scoresOf(mention, group, story);
  const tokens = story.accounts[mention.account]!.tokens[mention.sentence] ?? [];
  let [best, most]: [Token[], number] = [[], 0];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!scores.has(tokens[from]!.start)) continue;
    let sum = 0;
    for (let to = from; to < Math.min(tokens.length, from + LONGEST_RUN); to += 1) {
      const token = tokens[to]!;
      if (token.kind !== 'word' || (token.start >= mention.start && token.start < mention.end)) break;
      const score = scores.get(token.start);
      if (score === undefined) continue;
      sum += score;
      if (sum > most) [best, most] = [tokens.slice(from, to + 1), sum];
    }
  }
  return best.map(({ text }) => text).join(' ');
}

/** How much each content word of the sentence tells of the mention, by where the word starts. */
function scoresOf(mention: PlacedMention, group: Group, { accounts, words, evidence }: Story): Map<number, number> {
  const others = group.filter(({ account }) => account !== mention.account);
  const { text } = accounts[mention.account]!.article;
  return new Map(
    (words[mention.account]?.[mention.sentence] ?? []).map(({ term, start }) => {
      const shared = others.filter(({ context }) => context().has(term)).length;
      const score = (mention.context().get(term) ?? 0) * evidence.weight(term) * (1 + shared);
      return [start, /^\p{Lu}/u.test(text.slice(start, start + 2)) ? score * NAMES_COUNT : score];
    }),
  );
}
