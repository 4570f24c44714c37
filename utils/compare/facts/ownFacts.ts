import type { FoundMention, ParsedDate, ParsedValue } from '@/utils/read/account/mention';
import { standsForPersons } from '@/utils/text/en/words/persons';
import type { Language } from '@/utils/text/shared/language';
import { standingTerm } from './standingTerm';

/** What a mention tells by itself, whatever it is compared with: read once, as each is compared with hundreds. */
export interface OwnFacts {
  /** How many digits tell something: 3 for "28.8 million", 1 for "300", 2 for a day, 4 for a day with month and year. */
  digits: number;
  /** "one of the lawyers", "dozens", "the second climber": many facts fit them. */
  saysLittle: boolean;
  isAge: boolean;
  /** The noun that a count counts, one stem for each group of synonyms. */
  head?: string;
  /** Whether that noun is one for people, or may be as it is not known. */
  countsPeople: boolean;
  /** Whether that noun has an English one to stand for it. */
  inEnglish: boolean;
}

export function ownFactsOf({ parsed }: FoundMention, language: Language): OwnFacts {
  const head = parsed.type === 'number' ? parsed.head : undefined;
  return {
    digits: digitsOf(parsed),
    saysLittle: saysLittle(parsed),
    isAge: parsed.type === 'number' && parsed.form === 'age',
    ...(head && { head: standingTerm(head, language) }),
    countsPeople: head !== undefined && mayBePersons(head, language),
    inEnglish: head !== undefined && (language.tag === 'en' || language.newsWords?.has(head) === true),
  };
}

function mayBePersons(head: string, language: Language): boolean {
  if (language.isPerson) return language.isPerson(head);
  return !language.newsWords?.has(head) || standsForPersons(standingTerm(head, language));
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
