import type { DateModifier } from '@/utils/text/shared/dates/dateGrammar';
import type { DatePhrase } from '@/utils/text/shared/dates/datePhrase';
import type { FoundDate } from '@/utils/text/shared/dates/foundDate';
import type { SentenceWords } from '@/utils/text/shared/language';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { readDates as readPhrases } from './dates/readDates';
import { tenseAt } from './dates/tense';

/** Reads the dates of an English sentence, with what the words round them say. */
export function readDates({ tokens }: SentenceWords): FoundDate[] {
  return readPhrases(tokens)
    .flatMap(facts)
    .map(({ first, next, parts, until }) => {
      const modifier = modifierAt(tokens, first);
      return {
        start: tokens[first]!.start,
        end: tokens[next - 1]!.end,
        parts,
        tense: tenseAt(tokens, first, next),
        ...(until && { until }),
        ...(modifier && { modifier }),
      };
    });
}

/** Day and clock time are two facts, which two outlets may give apart; the time keeps the day it was told with. */
function facts(phrase: DatePhrase): DatePhrase[] {
  const { clock, day, parts } = phrase;
  if (!clock || !day) return [phrase];
  return [day, { ...clock, parts: { ...parts, partOfDay: undefined } }].sort((one, other) => one.first - other.first);
}

const MODIFIERS: ReadonlyMap<string, DateModifier> = new Map([
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['circa', 'about'],
  ['before', 'before'],
  ['after', 'after'],
  ['past', 'after'],
  ['since', 'since'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['effective', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['by', 'by'],
]);

/** "just after 9 a.m.", "a little before noon" */
const CLOSELY = /^(?:just|shortly|little|soon|right|immediately|slightly)$/;

function modifierAt(tokens: Token[], first: number): DateModifier | undefined {
  if (/^(?:after|before|past)$/.test(wordAt(tokens, first - 1)) && CLOSELY.test(wordAt(tokens, first - 2)))
    return 'about';
  return (
    MODIFIERS.get(wordAt(tokens, first - 1)) ??
    (wordAt(tokens, first - 1) === 'the' ? MODIFIERS.get(wordAt(tokens, first - 2)) : undefined)
  );
}
