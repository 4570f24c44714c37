import type { Side } from '@/utils/link/side';
import { isBoilerplate } from '@/utils/read/account/boilerplate';
import type { Account } from '@/utils/read/account/mention';
import { sentenceAt } from '@/utils/read/account/sentenceAt';
import { quotedSpansIn } from '@/utils/read/find/quotedSpans';

/** Sentences of an account that follow each other, first and last. */
export interface Run {
  first: number;
  last: number;
}

/** What was said, of the sentences of an account. */
export interface Utterances {
  /** The shortest run that holds this one, cuts no utterance and says whose each is; none where no sentence beside it says. */
  whole(run: Run): Run | undefined;
}

/** "— Ida Falk (@idafalk) June 9, 2026" behind a post that stands in the text without quotation marks. */
const SIGNATURE = /[—–-] ?[^\n()—–]{2,60} ?\(@\w{1,20}\)/gu;
/** More are no reported speech; each is looked for in every sentence. */
const MOST_SAID = 600;
/** No post is longer. */
const LONGEST_POST = 500;

/** "… there. »": a mark that stands apart is cut off as a sentence of its own. */
const CLOSING = /[\s.,;!?…。，！？]*["”“»」』]/uy;

const LETTER = /\p{L}/u;
const INTRODUCES = /[:：]$/;

/** Reads an account for what is quoted in it. */
export function utterancesOf({ account, mentions }: Side): Utterances {
  const { sentences } = account;
  const said = [...quotationsOf(account), ...postsOf(account)].slice(0, MOST_SAID);
  const needs = sentences.map((_, at) => ({ first: at, last: at }));
  const anonymous = new Set<number>();
  const bind = (first: number, last: number) => {
    for (let at = first; at <= last; at += 1) {
      const own = needs[at]!;
      needs[at] = { first: Math.min(own.first, first), last: Math.max(own.last, last) };
    }
  };
  for (const { start, end } of said) bind(sentenceAt(sentences, start), sentenceAt(sentences, end - 1));
  const isBare = bareSentences(account, said);
  const isOneParagraph = (a: number, b: number) => sentences[a]?.paragraph === sentences[b]?.paragraph;
  const credits = (at: number) => {
    const { attribution, quote } = mentions[at]!;
    return attribution.length > 0 || quote.some((one) => one.attribution) || INTRODUCES.test(sentences[at]!.text);
  };
  for (const at of sentences.keys()) {
    if (!isBare[at]) continue;
    if (at > 0 && isOneParagraph(at - 1, at)) bind(at - 1, at);
    else {
      // “First sentence. Second,” she said: who speaks is told behind it.
      let last = at;
      while (isBare[last] && isOneParagraph(last, last + 1)) last += 1;
      if (!isBare[last]) bind(at, last);
      else if (at > 0 && (credits(at - 1) || isBare[at - 1])) bind(at - 1, at);
      else for (let one = at; one <= last; one += 1) anonymous.add(one);
    }
  }
  for (const [at, { text }] of sentences.entries()) {
    if (!INTRODUCES.test(text)) continue;
    if (at + 1 < sentences.length && !isBoilerplate(sentences[at + 1]!.text))
      needs[at]!.last = Math.max(needs[at]!.last, at + 1);
    else anonymous.add(at);
  }
  return { whole: (run) => wholeRun(run, needs, anonymous) };
}

function wholeRun(run: Run, needs: Run[], anonymous: Set<number>): Run | undefined {
  const whole = { ...run };
  for (let at = whole.first; at <= whole.last; at += 1) {
    if (anonymous.has(at)) return undefined;
    const need = needs[at]!;
    whole.last = Math.max(whole.last, need.last);
    if (need.first >= whole.first) continue;
    whole.first = need.first;
    at = need.first - 1;
  }
  return whole;
}

function quotationsOf(account: Account): { start: number; end: number }[] {
  const { text } = account.article;
  return quotedSpansIn(account).map(({ start, end }) => {
    CLOSING.lastIndex = end;
    return { start, end: end + (CLOSING.exec(text)?.[0].length ?? 0) };
  });
}

function postsOf({ article: { text } }: Account): { start: number; end: number }[] {
  return [...text.matchAll(SIGNATURE)].map(({ index, 0: signature }) => {
    const from = Math.max(0, index - LONGEST_POST);
    return { start: from + text.slice(from, index).lastIndexOf('\n') + 1, end: index + signature.length };
  });
}

/** Which sentences are nothing but quoted words. */
function bareSentences({ sentences, article: { text } }: Account, said: { start: number; end: number }[]): boolean[] {
  return sentences.map(({ start, end }) => {
    const inside = said.filter((one) => one.start < end && one.end > start).toSorted((a, b) => a.start - b.start);
    let at = start;
    for (const one of inside) {
      if (LETTER.test(text.slice(at, one.start))) return false;
      at = Math.max(at, one.end);
    }
    return inside.length > 0 && !LETTER.test(text.slice(at, end));
  });
}
