import type { Account, FoundMention } from '@/utils/compare/mention';

/** "Updated Jan 5, 2011 at 5:53 PM", "Posted on …", "8:53 AM EDT" above a story tell of the page, not of the event. */
const PAGE_LINE = /^(?:last )?(?:updated|posted|published|created|modified)\b/i;
/** Share of a line that a date must take to be all that the line says. */
const MOST_OF_LINE = 0.4;

/** Whether a mention belongs to what is told, and not to a line with the page's own date. */
export function isInProse({ sentences }: Account): (mention: FoundMention) => boolean {
  return ({ kind, sentence, start, end }) => {
    const line = sentences[sentence]?.text ?? '';
    if (kind !== 'date') return true;
    if (PAGE_LINE.test(line)) return false;
    return /[.!?]["”’]?$/.test(line) || (end - start) / Math.max(1, line.length) < MOST_OF_LINE;
  };
}
