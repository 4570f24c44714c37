import type { Cluster } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import { groupBy } from '@/utils/compare/kinds/groupBy';
import type { Account } from '@/utils/read/account/mention';
import { sentenceAt } from '@/utils/read/account/sentenceAt';
import { findSpeaker, isNamed } from '@/utils/read/find/speaker';
import { withoutPossessive } from '@/utils/text/en/words/possessive';
import { sharedRun } from './compare';

/** Fewer words than this are a phrase that two people may well use. */
const LEAST_WORDS = 6;

/** A quotation with the speaker whom its account credits. */
interface Credited {
  quoted: MentionInContext;
  speaker: MentionInContext;
}

/** For an utterance, as a cluster of quotations, that two accounts quote, the speakers that they credit, where both name one and the names differ. */
export function speakersOf(cluster: Cluster, accounts: Account[]): Cluster | undefined {
  const credited = cluster.flatMap((quoted) => creditOf(quoted, accounts[quoted.account]!) ?? []);
  return credited.some((one) => creditsNobodyOf(credited, one, accounts))
    ? credited.map(({ speaker }) => speaker)
    : undefined;
}

function creditOf(quoted: MentionInContext, account: Account): Credited | undefined {
  const found = findSpeaker(account, quoted.start, quoted.end);
  if (found === undefined || found.byPronoun || !isNamed(found.text, account.language)) return undefined;
  const { start, end, text } = found;
  const sentence = sentenceAt(account.sentences, start);
  const value = surname(text);
  const told = { start, end, sentence, value, valueWords: value.split(' ') };
  const speaker: MentionInContext = { ...quoted, kind: 'attribution', ...told };
  return { quoted, speaker: { ...speaker, attribution: undefined } };
}

/** Whether another account credits these words too, and none of its speakers is one of this account's. */
function creditsNobodyOf(credited: Credited[], { quoted, speaker }: Credited, accounts: Account[]): boolean {
  const own = credited.filter((one) => one.speaker.account === speaker.account);
  const others = groupBy(
    credited.filter((one) => one.speaker.account !== speaker.account),
    (one) => one.speaker.account,
  );
  return others.some(
    (theirs) =>
      theirs.some((other) => sharedRun(quoted, other.quoted).count >= LEAST_WORDS) &&
      theirs.every((b) => own.every((a) => !areOne(a.speaker, b.speaker, accounts) && !speaksForOther(a, b, accounts))),
  );
}

/** Characters round a speaker in which "prexy Ann Lee" may follow the body that she speaks for. */
const BESIDE = 60;

/** By the surname, which may also stand beside the words taken for the speaker: "said Norlink chief Ann Lee". */
function areOne(a: MentionInContext, b: MentionInContext, accounts: Account[]): boolean {
  const isBeside = ({ value }: MentionInContext, { account, start, end }: MentionInContext) =>
    plain(accounts[account]!.article.text.slice(start, end + BESIDE)).includes(value);
  return isBeside(a, b) || isBeside(b, a);
}

/** "Ann Lee, a spokeswoman for the minister": what she says some accounts credit to the minister. */
const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|press secretary|communications director)\b/i;

/** Whether one of two speakers, and not the other, is called somebody who speaks for others. */
function speaksForOther(a: Credited, b: Credited, accounts: Account[]): boolean {
  const [ofA, ofB] = [a, b].map(({ speaker: { account, start, end } }) =>
    SPEAKS_FOR.test(accounts[account]!.article.text.slice(Math.max(0, start - BESIDE), end + BESIDE)),
  );
  return ofA !== ofB;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The end of a name written without spaces, before what is said behind a person: "和子" of "山岸和子さん". */
const WITHOUT_SPACES = /([\p{Script=Han}々]{2})(?:さん|氏|様|先生|女士)?$/u;

/** The last word: "lee" of "Ann Lee" and of "Ann Lee, Jr."; of a name written without spaces the last two signs. */
function surname(name: string): string {
  const end = WITHOUT_SPACES.exec(name)?.[1];
  if (end !== undefined) return end;
  const words = withoutPossessive(plain(name)).replace(/[.,]/g, '').split(' ');
  return words.findLast((word) => !SUFFIX.test(word)) ?? '';
}

/** In lower case, without accents, with plain apostrophes: Rosselló and Rossello are one. */
function plain(words: string): string {
  return words.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('’', "'");
}
