import { isByline } from '@/utils/read/account/byline';
import { isCredit } from '@/utils/read/account/caption';
import type { Account, FoundMention } from '@/utils/read/account/mention';
import type { Language } from '@/utils/text/shared/language';

/** "Updated Jan 5, 2011 at 5:53 PM", "Posted on …", "8:53 AM EDT" above a story tell of the page, not of the event. */
const PAGE_LINE = /^(?:last )?(?:originally )?(?:updated|posted|published|created|modified)\b/i;
/** Share of a line that a date must take to be all that the line says. */
const MOST_OF_LINE = 0.4;

/** "It ended.", “…” he said.”, "…した。」" */
const ENDED = /[.!?。！？]["”’“»«）]?$|[」』]$/;
const YEAR = /\b(?:19|20)\d\d\b/;
/** How far the page's own line reaches where a text has lost its breaks: "Published July 2 2016 Two medics were among …". */
const PAGE_STAMP = 40;
/** "By Jane Doe, Staff Writer, Thursday, September 5, 2013 9:36 am" */
const LONGEST_DATELINE = 90;

/** "the 76ers", "version 7", "the first to report", "that day": words for a thing or a moment, no fact to compare. */
function tellsNothing({ kind, value, parsed }: FoundMention, words: string, { names }: Language): boolean {
  if (parsed.type === 'number') return parsed.form === 'label' || (parsed.form === 'rank' && parsed.low === 1);
  // The South China Morning Post, the Winter Olympics, ABC's This Week
  if (parsed.type === 'date' && /^(?:the )?(?:Morning|Evening|Night|Winter|Summer|Spring|This Week)$/.test(words))
    return true;
  if (parsed.type === 'date') return /^(?:at the time|that day|the same day|now|at that time|then)$/i.test(words);
  // "Larry King Live", “The Chin”: titles and nicknames; in German any noun is written so.
  const nounsAreCapital = 'nounsAreCapital' in names && names.nounsAreCapital === true;
  return (
    kind === 'quote' &&
    !nounsAreCapital &&
    value.split(' ').length <= 3 &&
    words.split(/\s+/).every((word) => /^[\p{Lu}\d&]/u.test(word))
  );
}

/** Whether a mention states something of the event, and not of the page, and more than a name for a thing. */
export function tellsOfEvent({ article, sentences, language }: Account): (mention: FoundMention) => boolean {
  const startOf = (sentence: number) => sentences[sentence]?.start ?? 0;
  return (mention) => {
    const { kind, sentence, start, end } = mention;
    const line = sentences[sentence]?.text ?? '';
    if (isCredit(line) || isByline(line)) return false;
    if (tellsNothing(mention, article.text.slice(start, end), language)) return false;
    const goesOn = ENDED.test(line) && line.length > LONGEST_DATELINE;
    const isOfPage = PAGE_LINE.test(line) && !(goesOn && (kind === 'number' || start > startOf(sentence) + PAGE_STAMP));
    // "two years ago" is a date, and found as one.
    if (kind === 'number') return !isOfPage && !/^\sago\b/.test(article.text.slice(end, end + 5));
    if (kind !== 'date') return true;
    if (isOfPage) return false;
    if (!ENDED.test(line) && YEAR.test(line) && line.length < LONGEST_DATELINE) return false;
    return ENDED.test(line) || (end - start) / Math.max(1, line.length) < MOST_OF_LINE;
  };
}
