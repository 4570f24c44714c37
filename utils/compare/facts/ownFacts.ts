import type { FoundMention, ParsedDate, ParsedValue } from '@/utils/read/account/mention';
import { standingStem } from '@/utils/text/en/words/synonyms';
import type { Language } from '@/utils/text/shared/language';

/** What a mention tells by itself, whatever it is compared with: read once, as each is compared with hundreds. */
export interface OwnFacts {
  /** How many digits tell something: 3 for "28.8 million", 1 for "300", 2 for a day, 4 for a day with month and year. */
  digits: number;
  /** "one of the lawyers", "dozens", "the second climber": many facts fit them. */
  saysLittle: boolean;
  isAge: boolean;
  /** The noun that a count counts, one stem for each group of synonyms. */
  head?: string;
  /** Whether that noun is one for people, or may be as the language has no list of them. */
  countsPeople: boolean;
}

export function ownFactsOf({ parsed }: FoundMention, language: Language): OwnFacts {
  const head = parsed.type === 'number' ? parsed.head : undefined;
  return {
    digits: digitsOf(parsed),
    saysLittle: saysLittle(parsed),
    isAge: parsed.type === 'number' && parsed.form === 'age',
    ...(head && { head: standingStem(head) }),
    countsPeople: head !== undefined && (language.isPerson?.(head) ?? true),
  };
}

function digitsOf(parsed: ParsedValue): number {
  if (parsed.type === 'number')
    return String(parsed.low)
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length;
  return parsed.type === 'date' ? dateParts(parsed) : 0;
}

function dateParts({ year, month, day, minutes, basis }: ParsedDate): number {
  const told = [year, month, day, minutes].filter((part) => part !== undefined).length;
  return basis === 'absolute' ? told + 1 : 1;
}

function saysLittle(parsed: ParsedValue): boolean {
  if (parsed.type !== 'number') return false;
  return parsed.vague === true || parsed.form === 'rank' || (parsed.low === 1 && parsed.form === 'count');
}

/** Two nouns for people ("victims", "residents") may well count the same, two for things hardly. */
export function countOtherThings(a: OwnFacts, b: OwnFacts): boolean {
  if (a.head === undefined || b.head === undefined || a.head === b.head) return false;
  return !a.countsPeople || !b.countsPeople;
}
