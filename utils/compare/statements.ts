import type { Place } from '@/utils/compare/align/evidence';
import type { Group } from '@/utils/compare/align/group';
import { placeInStory, type Story } from '@/utils/compare/story';
import type { FoundMention } from '@/utils/read/mention';

/** From this likeness on two sentences carry the same content; below the other, an account says nothing of the kind. */
const CARRIES = 0.4;
const LACKS = 0.15;
/** What one other report alone has is told by its numbers, names and quotations. */
const LEAST_REPORTS = 2;
const MOST_STATEMENTS = 4;
/** Shorter lines are headings and captions, longer ones no single statement. */
const LENGTH = { least: 50, most: 400 };
const ENDED = /[.!?]["”’]?$/;

/** Sentences that several reports carry and the article being read lacks, each with its likest sentence in every account. */
export function statementsOf(reading: number, story: Story): Group[] {
  const taken: Place[] = [];
  return story.accounts
    .flatMap(({ sentences }, account) =>
      account === reading
        ? []
        : sentences.filter(isStatement).map(({ index }) => carriersOf({ account, sentence: index }, story)),
    )
    .filter((carriers) => reportsOf(carriers, story) >= LEAST_REPORTS && isLacking(carriers[0]!, reading, story))
    .toSorted((a, b) => reportsOf(b, story) - reportsOf(a, story) || a[0]!.sentence - b[0]!.sentence)
    .filter((carriers) => {
      if (
        taken.length >= MOST_STATEMENTS ||
        carriers.some((one) => taken.some((other) => tellsSame(one, other, story)))
      )
        return false;
      taken.push(...carriers.slice(0, 1));
      return true;
    })
    .map((carriers) => carriers.flatMap((place) => placeInStory([mentionOf(place, story)], place.account, story)));
}

function isStatement({ text }: { text: string }): boolean {
  return text.length >= LENGTH.least && text.length <= LENGTH.most && ENDED.test(text);
}

/** The place itself and, in each other account, the sentence that carries the same content. */
function carriersOf(from: Place, { accounts, evidence }: Story): [Place, ...Place[]] {
  const others = accounts.flatMap(({ sentences }, account) => {
    const best = account === from.account ? 0 : evidence.best(from, account);
    if (best < CARRIES) return [];
    const likest = sentences.findIndex((_, sentence) => evidence.likeness(from, { account, sentence }) === best);
    return [{ account, sentence: likest }];
  });
  return [from, ...others];
}

function isLacking(from: Place, reading: number, { evidence }: Story): boolean {
  return evidence.best(from, reading) < LACKS;
}

function reportsOf(places: Place[], { reportOf }: Story): number {
  return new Set(places.map(({ account }) => reportOf[account])).size;
}

function tellsSame(a: Place, b: Place, { evidence }: Story): boolean {
  return a.account === b.account ? a.sentence === b.sentence : evidence.likeness(a, b) >= CARRIES;
}

function mentionOf({ account, sentence }: Place, { accounts }: Story): FoundMention {
  const { start, end } = accounts[account]!.sentences[sentence]!;
  return { kind: 'statement', start, end, sentence, value: 'stated', reading: { type: 'text' } };
}
