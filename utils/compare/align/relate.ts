import { AGREE, type Relation } from '@/utils/compare/facts/relation';
import { judgeAttributions } from '@/utils/compare/kinds/attribution/compare';
import { judgeDates } from '@/utils/compare/kinds/date/compare';
import { judgeNames } from '@/utils/compare/kinds/name/compare';
import { areComparable, judgeNumbers } from '@/utils/compare/kinds/number/compare';
import { judgeQuotes } from '@/utils/compare/kinds/quote/compare';
import type { DetailKind } from '@/utils/model';
import type { FoundMention, ParsedDate, ParsedNumber, ParsedQuote } from '@/utils/read/account/mention';

const JUDGES: Partial<Record<DetailKind, (a: FoundMention, b: FoundMention) => Relation>> = {
  name: judgeNames,
  attribution: judgeAttributions,
  claim: () => AGREE,
};

/** Reads how two mentions go together if they state one fact; undefined where they cannot be compared. */
export function relate(a: FoundMention, b: FoundMention): Relation | undefined {
  if (isNumber(a) && isNumber(b)) return areComparable(a.parsed, b.parsed) ? judgeNumbers(a, b) : undefined;
  if (isDate(a) && isDate(b)) return judgeDates(a, b);
  if (isQuote(a) && isQuote(b)) return judgeQuotes(a, b);
  return JUDGES[a.kind]?.(a, b);
}

function isNumber(mention: FoundMention): mention is FoundMention<ParsedNumber> {
  return mention.parsed.type === 'number';
}

function isDate(mention: FoundMention): mention is FoundMention<ParsedDate> {
  return mention.parsed.type === 'date';
}

function isQuote(mention: FoundMention): mention is FoundMention<ParsedQuote> {
  return mention.parsed.type === 'quote';
}
