import type { Group } from '@/utils/compare/align/group';
import type { PlacedMention } from '@/utils/compare/align/placed';
import type { Story } from '@/utils/compare/story';

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
  for (const token of tokens) {
    if (token.start < mention.end) continue;
    if (words.length === 0 && (token.text === '-' || token.lower === 'of')) continue;
    if (token.kind !== 'word' || ENDS_PHRASE.has(token.lower) || words.length === MOST_WORDS) break;
    words.push(token.text);
  }
  return words.join(' ');
}

/**
 * The two words near the mention that tell most and that the other accounts share, in the order of the text. What is done
 * tells more than who does it: the names of a story stand in most of its sentences.
 */
function nearestWords(mention: PlacedMention, group: Group, { accounts, words, evidence }: Story): string {
  const others = group.filter(({ account }) => account !== mention.account);
  const scored = (words[mention.account]?.[mention.sentence] ?? [])
    .filter(({ start }) => start < mention.start || start >= mention.end)
    .map(({ term, start }) => {
      const shared = others.filter(({ context }) => context().has(term)).length;
      const isName = /^\p{Lu}/u.test(accounts[mention.account]!.article.text.slice(start, start + 2));
      const score = (mention.context().get(term) ?? 0) * evidence.weight(term) * (1 + shared);
      return { start, score: isName ? score * NAMES_COUNT : score };
    });
  const best = scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_WORDS)
    .map(({ start }) => start);
  const tokens = accounts[mention.account]!.tokens[mention.sentence] ?? [];
  return tokens
    .filter(({ start }) => best.includes(start))
    .map(({ text }) => text)
    .join(' ');
}
