import type { Account, Finder, FoundMention, ParsedQuote } from '@/utils/read/account/mention';
import { sentenceAt } from '@/utils/read/account/sentenceAt';
import { type QuotedSpan, quotedSpansIn } from '@/utils/read/find/quotedSpans';
import { findSpeaker } from '@/utils/read/find/speaker';

/** More are no reported speech; each is searched for its speaker. */
const MOST_QUOTES = 300;

/** Words between quotation marks: whole utterances, parts of one, and single words held at arm's length. */
export const quote: Finder<ParsedQuote> = {
  kind: 'quote',
  find(account) {
    return quotedSpansIn(account)
      .slice(0, MOST_QUOTES)
      .map((span) => readQuote(account, span));
  },
};

function readQuote(account: Account, { start, end, gap }: QuotedSpan): FoundMention<ParsedQuote> {
  const { text } = account.article;
  const words = gap ? `${text.slice(start, gap.start)} ${text.slice(gap.end, end)}` : text.slice(start, end);
  return {
    kind: 'quote',
    start,
    end,
    sentence: sentenceAt(account.sentences, start),
    value: account.language.quotes.words(words).join(' '),
    attribution: findSpeaker(account, start, end)?.text,
    parsed: { type: 'quote', language: account.language },
  };
}
