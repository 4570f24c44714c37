import type { Group } from '@/utils/compare/align/group';
import type { PlacedMention } from '@/utils/compare/align/placed';
import { findSpeaker, isNamed } from '@/utils/compare/find/speaker';
import { groupBy } from '@/utils/compare/groupBy';
import type { Account } from '@/utils/compare/mention';
import { sentenceAt } from '@/utils/compare/sentenceAt';
import type { Story } from '@/utils/compare/story';
import { withoutPossessive } from '@/utils/text/possessive';

/** Fewer words than this are a phrase that two people may well use. */
const LEAST_WORDS = 4;

/** For an utterance that two accounts quote, the speakers that they credit, where both name one and the names differ. */
export function speakersOf(group: Group, { accounts }: Story): Group | undefined {
  if (group[0]?.kind !== 'quote') return undefined;
  const speakers = group.flatMap((quoted): PlacedMention[] => {
    const account = accounts[quoted.account]!;
    if (quoted.value.split(' ').length < LEAST_WORDS) return [];
    const speaker = findSpeaker(account, quoted.start, quoted.end);
    if (speaker === undefined || speaker.byPronoun || !isNamed(speaker.text)) return [];
    const { start, end, text } = speaker;
    return [
      {
        ...quoted,
        kind: 'attribution',
        start,
        end,
        sentence: sentenceAt(account.sentences, start),
        value: surname(text),
        attribution: undefined,
      },
    ];
  });
  return speakers.some((a) => creditsNobodyOf(speakers, a, accounts)) ? speakers : undefined;
}

/** Whether another account credits these words too, and none of its speakers is one of this account's. */
function creditsNobodyOf(speakers: PlacedMention[], { account }: PlacedMention, accounts: Account[]): boolean {
  const own = speakers.filter((one) => one.account === account);
  const others = groupBy(
    speakers.filter((one) => one.account !== account),
    (one) => one.account,
  );
  return others.some((theirs) => theirs.every((b) => own.every((a) => !areOne(a, b, accounts))));
}

/** Characters round a speaker in which "prexy Ann Lee" may follow the body that she speaks for. */
const BESIDE = 60;

/** By the surname, which may also stand beside the words taken for the speaker: "said Norlink chief Ann Lee". */
function areOne(a: PlacedMention, b: PlacedMention, accounts: Account[]): boolean {
  const isBeside = ({ value }: PlacedMention, { account, start, end }: PlacedMention) =>
    plain(accounts[account]!.article.text.slice(start, end + BESIDE)).includes(value);
  return isBeside(a, b) || isBeside(b, a);
}

/** The last word: "lee" of "Ann Lee". */
function surname(name: string): string {
  return withoutPossessive(plain(name)).replace(/[.,]/g, '').split(' ').at(-1) ?? '';
}

/** In lower case, without accents, with plain apostrophes: Rosselló and Rossello are one. */
function plain(words: string): string {
  return words.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('’', "'");
}
