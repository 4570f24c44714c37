import { type QuotedSpan, quotedSpans } from '@/utils/read/find/quotedSpans';
import { findSpeaker } from '@/utils/read/find/speaker';
import type { Account, Finder, FoundMention, TextReading } from '@/utils/read/mention';
import { sentenceAt } from '@/utils/read/sentenceAt';
import { SMALL } from '@/utils/text/en/numberWords';

/** More are no reported speech; each is searched for its speaker. */
const MOST_QUOTES = 300;

/** Words between quotation marks: whole utterances, parts of one, and single words held at arm's length. */
export const quote: Finder<TextReading> = {
  kind: 'quote',
  find(account) {
    return quotedSpans(account.article.text)
      .slice(0, MOST_QUOTES)
      .map((span) => readQuote(account, span));
  },
};

function readQuote(account: Account, { start, end, gap }: QuotedSpan): FoundMention<TextReading> {
  const { text } = account.article;
  const words = gap ? `${text.slice(start, gap.start)} ${text.slice(gap.end, end)}` : text.slice(start, end);
  return {
    kind: 'quote',
    start,
    end,
    sentence: sentenceAt(account.sentences, start),
    value: quotedWords(words).join(' '),
    attribution: findSpeaker(account, start, end)?.text,
    reading: { type: 'text' },
  };
}

/** Stands at the end of a word that was printed with its first letters alone: "f---", "bulls***". */
export const CENSORED = '…';
/** Letters with stops between them: "U.S.", "I.Q.", "O.K." */
const DOTTED = /\b(?:\p{L}\.){2,}|\b\p{L}\.\p{L}\b/gu;

/**
 * The words of a quotation as they are compared: lower case, one apostrophe, without marks and without [brackets],
 * with what desks write in two ways written in one ("the U.S." and "the United States", "aren't" and "are not").
 */
export function quotedWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll(/[\s…]+/g, ' ')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/ ?' ?(?=(?:s|t|re|ve|ll|d|m)\b)/g, "'")
    .replaceAll(/\[(\p{L})\](?=\p{L})/gu, '$1') // "[I]mmigration"
    .replaceAll(DOTTED, (letters) => letters.replaceAll('.', ''))
    .replaceAll(/\bunited states\b/g, 'us')
    .replaceAll(/\bno\. ?(?=\d)/g, 'number ')
    .replaceAll(/\b(\p{L}+)(?:-{2,}|\*{2,})(?!\p{L})/gu, `$1${CENSORED}`)
    .replaceAll(/\bcan(?:'t|not)\b/g, 'can not')
    .replaceAll(/\bwon't\b/g, 'will not')
    .replaceAll(/n't\b/g, ' not')
    .replaceAll(/\b(it|that|he|she|who|what|there|here|where|how)'s\b/g, '$1 is')
    .replaceAll(/\b(some|any|every|no ?)body\b/g, '$1one')
    .replaceAll(/\bno one\b/g, 'noone');
  const words = plain.match(/[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*…?|\$/gu) ?? [];
  return words.map((word) => IN_DIGITS.get(word) ?? word);
}

/** "eight years" and "8 years", "World War II" and "World War Two" */
const IN_DIGITS: ReadonlyMap<string, string> = new Map([
  ...[...SMALL].map(([word, value]) => [word, String(value)] as const),
  ['ii', '2'],
  ['iii', '3'],
]);
