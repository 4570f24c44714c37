import type { Account } from '@/utils/read/account/mention';
import { type QuotedSpan, quotedSpansIn } from '@/utils/read/find/quotedSpans';
import { isInverted, isSaidBy, isSaying, speechVerb } from '@/utils/text/en/speech/speechVerbs';
import type { Stance } from '@/utils/text/shared/speech/stance';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { describedTo } from './apposition';
import { runAfter } from './nameRun';
import { type Phrase, untitled } from './phrase';
import { phraseAfter } from './phraseAfter';
import { clauseSubject, farSubject, type GrammaticalSubject, subjectsBefore } from './subject';

/** Words of a sentence that say who speaks, and how the account puts it. */
export interface Credit {
  sentence: number;
  /** Offset of the verb, or of the words in its place. */
  at: number;
  subject: GrammaticalSubject;
  stance: Stance;
  /** No verb says so: who acts in a sentence that quotes. */
  isGuess?: true;
}

/** Beyond this a sentence is no prose. */
const MOST_TOKENS = 250;
/** Fewer quoted words are a term held at arm's length, not an utterance. */
const LEAST_QUOTED = 3;

/** The utterances among the quoted spans of an account. */
export function utterancesIn(account: Account): QuotedSpan[] {
  return quotedSpansIn(account).filter(
    ({ start, end }) => account.article.text.slice(start, end).split(/\s+/).length >= LEAST_QUOTED,
  );
}

/** Everybody who is credited in an account, in the order of the text. */
export function creditsIn(account: Account, utterances: QuotedSpan[]): Credit[] {
  let next = 0;
  return account.sentences.flatMap(({ start, end }, sentence) => {
    while (next < utterances.length && utterances[next]!.end <= start) next += 1;
    const inside: QuotedSpan[] = [];
    for (let at = next; at < utterances.length && utterances[at]!.start < end; at += 1) inside.push(utterances[at]!);
    const tokens = account.tokens[sentence]!;
    return tokens.length > MOST_TOKENS || tokens.some(isFused)
      ? []
      : creditsOf(tokens, inside).map((credit) => ({ ...credit, sentence }));
  });
}

/** "TrumpMcConnell": headlines of other reports that were pasted into the sentence. */
function isFused({ text }: Token): boolean {
  return /\p{Ll}{3}\p{Lu}\p{Ll}{2}/u.test(text);
}

type InSentence = Omit<Credit, 'sentence'>;

function creditsOf(tokens: Token[], quotes: QuotedSpan[]): InSentence[] {
  const isQuoted = ({ start }: Token) =>
    quotes.some(
      (quote) =>
        start >= quote.start && start < quote.end && !(quote.gap && start >= quote.gap.start && start < quote.gap.end),
    );
  const credits = tokens.flatMap((token, at) => (isQuoted(token) ? [] : creditAt(tokens, at, quotes.length > 0)));
  if (credits.length > 0 || quotes.length === 0) return credits;
  return quotedActor(tokens, quotes[0]!);
}

function creditAt(tokens: Token[], at: number, hasQuote: boolean): InSentence[] {
  const { lower, start, text } = tokens[at]!;
  const by = (stance: Stance) => (subject: GrammaticalSubject) => ({ at: start, subject, stance });
  if (lower === 'according' && wordAt(tokens, at + 1) === 'to')
    return credited(tokens, at + 2, true).map(by('attributed'));
  if (lower === 'citing') return credited(tokens, at + 1, true).map(by('attributed'));
  if (/^[—–-]$/.test(text)) return signed(tokens, at).map(by('attributed'));
  if (isSaying(lower) && tokens[at - 1]?.text === ',') return clauseSubject(tokens, at).map(by('attributed'));
  const stance = speechVerb(lower, `${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`, hasQuote);
  // "slammed into", "added 0.7 %"
  if (stance === undefined || wordAt(tokens, at + 1) === 'into' || tokens[at + 1]?.kind === 'number') return [];
  if (isSaidBy(lower, wordAt(tokens, at + 1))) return credited(tokens, at + 2, false).map(by(stance));
  const before = subjectsBefore(tokens, at);
  if (before.length > 0) return before.map(by(stance));
  const far = farSubject(tokens, at);
  if (far.length > 0 || !isInverted(lower)) return far.map(by(stance));
  return /^[,”"?!’']$/.test(tokens[at - 1]?.text ?? '') ? credited(tokens, at + 1, false).map(by(stance)) : [];
}

function credited(tokens: Token[], from: number, documents: boolean): GrammaticalSubject[] {
  const phrase = phraseAfter(tokens, from, documents);
  return phrase ? [{ phrase: { ...phrase, described: describedTo(tokens, phrase.to) } }] : [];
}

/** The signature below a quoted tweet: "— Ann Lee (@annlee) January 5". */
function signed(tokens: Token[], dash: number): GrammaticalSubject[] {
  const to = runAfter(tokens, dash + 1);
  if (to === dash + 1 || tokens[to]?.text !== '(' || tokens[to + 1]?.text !== '@') return [];
  const phrase: Phrase = { from: dash + 1, to, described: to, name: untitled(tokens, dash + 1, to), head: to - 1 };
  return [{ phrase }];
}

/** Without a verb of speech, who acts in a sentence that quotes: "Ann Lee did not mince her words: “…”". */
function quotedActor(tokens: Token[], quote: QuotedSpan): InSentence[] {
  const first = tokens.findIndex(({ start }) => start >= quote.start);
  return clauseSubject(tokens, first === -1 ? tokens.length : first)
    .filter((subject) => 'phrase' in subject && subject.phrase.name.from < subject.phrase.name.to)
    .map((subject) => ({ at: tokens[0]!.start, subject, stance: 'attributed', isGuess: true }));
}
