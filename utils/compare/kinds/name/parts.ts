import type { Cluster } from '@/utils/compare/facts/candidatePair';
import { putInContext } from '@/utils/compare/facts/mentionInContext';
import { groupBy } from '@/utils/compare/kinds/groupBy';
import type { Link, Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { FoundMention } from '@/utils/read/account/mention';
import { roleNamed } from '@/utils/text/en/words/roleNouns';
import { oncePer } from '@/utils/text/shared/words/oncePer';
import type { Sentence } from '@/utils/text/shared/words/sentences';

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
/** A link counts from this score on. */
const COUNTS = 0.5;

/**
 * Who did it, where one account names an organisation and another a part of it in linked sentences: "Anthropic accused
 * Alibaba of …" beside "Anthropic accused Alibaba's Qwen lab of …". Both can be true; the second says more.
 */
export function partsOf(sides: Side[], links: Link[]): Cluster[] {
  const pairs = links
    .filter(({ score, how }) => score >= COUNTS && how === 'same')
    .flatMap(({ a, b }) => [...pairsIn(a, b, sides), ...pairsIn(b, a, sides)]);
  return groupBy(pairs, ({ part, from }) => `${from.account} ${part.start}`).map((same) => {
    const { part, from } = same[0]!;
    const firsts = same.filter(({ to }, at) => same.findIndex((other) => other.to.account === to.account) === at);
    return [
      ...putInContext([part], sides[from.account]!, from.account, from.sentence),
      ...firsts.flatMap(({ whole, to }) => putInContext([whole], sides[to.account]!, to.account, to.sentence)),
    ];
  });
}

/** A sentence has several links. */
const partsNamed = oncePer(({ text }: Sentence) => [...text.matchAll(PART), ...text.matchAll(LINKED)]);

interface PartAndWhole {
  part: FoundMention;
  from: Place;
  whole: FoundMention;
  to: Place;
}

/** The parts that one sentence names of what the other names as a whole. */
function pairsIn(from: Place, to: Place, sides: Side[]): PartAndWhole[] {
  const [mine, theirs] = [from, to].map(({ account, sentence }) => sides[account]!.account.sentences[sentence]!);
  return partsNamed(mine!).flatMap((match) => {
    const name = match.groups!.whole!;
    // "the City Attorney's office" names a role, not a body.
    if (roleNamed(name.toLowerCase()) !== undefined) return [];
    // An account that names the part somewhere has nothing less to say.
    if (sides[to.account]!.account.article.text.includes(match[0])) return [];
    const found = theirs!.text.search(new RegExp(`\\b${name}\\b(?!['’]s)`, 'u'));
    if (found === -1 || theirs!.text.search(LINKED) !== -1) return [];
    return [
      {
        part: mentionOf(match[0], mine!.start + match.index, from.sentence),
        from,
        whole: mentionOf(name, theirs!.start + found, to.sentence),
        to,
      },
    ];
  });
}

function mentionOf(words: string, start: number, sentence: number): FoundMention {
  return {
    kind: 'name',
    start,
    end: start + words.length,
    sentence,
    value: words.toLowerCase(),
    parsed: { type: 'text' },
  };
}
