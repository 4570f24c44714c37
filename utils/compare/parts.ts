import type { Group } from '@/utils/compare/align/group';
import { placeInStory, type Story } from '@/utils/compare/story';
import type { FoundMention } from '@/utils/read/mention';
import { roleNamed } from '@/utils/text/en/roleNouns';

const NAME = '\\p{Lu}[\\p{L}\\d-]{1,30}';
/** "Alibaba's Qwen lab", "Google's DeepMind unit" */
const PART = new RegExp(
  `(?<whole>${NAME})['’]s (?:${NAME} ){0,3}(?:lab|unit|arm|division|team|branch|subsidiary|department|affiliate|office)\\b`,
  'gu',
);
/** "operators linked to Alibaba" */
const LINKED = new RegExp(
  `\\b(?:operators|accounts|hackers|people|groups?|firms?|agents|officials) (?:linked|tied|connected|close) to (?<whole>${NAME})`,
  'gu',
);
/** Two sentences tell one thing when they share so many content words, and so great a part of the shorter one's. */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.6;

/**
 * Who did it, where one account names an organisation and another a part of it in the same statement: "Anthropic accused
 * Alibaba of …" beside "Anthropic accused Alibaba's Qwen lab of …". Both can be true; the second says more.
 */
export function partsOf(story: Story): Group[] {
  return story.accounts.flatMap(({ sentences }, at) =>
    sentences.flatMap(({ index, text, start }) =>
      [...text.matchAll(PART), ...text.matchAll(LINKED)].flatMap((match) => {
        // "the City Attorney's office" names a role, not a body.
        if (roleNamed(match.groups!.whole!.toLowerCase()) !== undefined) return [];
        const part = mentionOf(match[0], start + match.index, index);
        const wholes = wholesOf(match.groups!.whole!, match[0], { account: at, sentence: index }, story);
        return wholes.length === 0 ? [] : [[...placeInStory([part], at, story), ...wholes]];
      }),
    ),
  );
}

function wholesOf(name: string, words: string, part: { account: number; sentence: number }, story: Story): Group {
  return story.accounts.flatMap(({ article, sentences }, at) => {
    // An account that names the part somewhere has nothing less to say.
    if (at === part.account || article.text.includes(words)) return [];
    for (const { index, text, start } of sentences) {
      const found = text.search(new RegExp(`\\b${name}\\b(?!['’]s)`, 'u'));
      if (found === -1 || text.search(LINKED) !== -1 || !tellOneThing(part, { account: at, sentence: index }, story))
        continue;
      return placeInStory([mentionOf(name, start + found, index)], at, story);
    }
    return [];
  });
}

type At = { account: number; sentence: number };

function tellOneThing(a: At, b: At, { words }: Story): boolean {
  const [x, y] = [a, b].map(({ account, sentence }) => new Set(words[account]![sentence]?.map(({ term }) => term)));
  const shared = [...x!].filter((term) => y!.has(term)).length;
  return shared >= LEAST_SHARED && shared / Math.min(x!.size, y!.size) >= LEAST_SHARE;
}

function mentionOf(words: string, start: number, sentence: number): FoundMention {
  return {
    kind: 'name',
    start,
    end: start + words.length,
    sentence,
    value: words.toLowerCase(),
    reading: { type: 'text' },
  };
}
