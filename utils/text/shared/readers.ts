import type { DateGrammar } from './dates/dateGrammar';
import type { FoundDate } from './dates/foundDate';
import { readDates } from './dates/readDates';
import type { Language, SentenceWords } from './language';
import { countedBeside, type PhraseWords, withWholes } from './numbers/countedWords';
import type { NumberGrammar } from './numbers/numberGrammar';
import type { NumberPhrase } from './numbers/numberPhrase';
import { readNumbers } from './numbers/readNumbers';
import { normalizedText } from './words/normalizedText';

/** The readers of a language whose numbers and dates are told by grammars. */
export function readersOf(
  numbers: NumberGrammar,
  dates: DateGrammar,
  words: PhraseWords,
): Pick<Language, 'readNumbers' | 'readDates'> {
  return {
    readDates: ({ text, start }) =>
      datesOf(text, dates).map((found) => ({
        ...found,
        start: found.start + start,
        end: found.end + start,
      })),
    readNumbers: (sentence) => numbersOf(sentence, numbers, dates, words),
  };
}

function datesOf(text: string, grammar: DateGrammar): FoundDate[] {
  const found = readDates(normalizedText(text), grammar);
  return grammar.smallCalendar ? found.filter((date) => !isName(text, date)) : found;
}

/** "Julio" of "Julio Paredes", "Domingo": one capital word inside a sentence, where days and months are written small. */
function isName(text: string, { start, end, parts }: FoundDate): boolean {
  return (
    parts.named === undefined &&
    start > 0 &&
    /^\p{Lu}\p{L}+$/u.test(text.slice(start, end)) &&
    /[\p{L},] ?$/u.test(text.slice(0, start))
  );
}

function numbersOf(
  { text, start, tokens }: SentenceWords,
  numbers: NumberGrammar,
  dates: DateGrammar,
  words: PhraseWords,
): NumberPhrase[] {
  const plain = normalizedText(text);
  const phrases = readNumbers(plain, numbers, datesOf(text, dates).filter(hidesNumbers)).map((found): NumberPhrase => {
    const placed = { ...found, start: found.start + start, end: found.end + start };
    const { stems, head } = countedBeside(tokens, placed.start, placed.end, words);
    const isCount = found.form === 'count' && found.unit === undefined;
    return { ...placed, counted: stems, ...(isCount && head && { head }) };
  });
  return withWholes(phrases, (from, to) => text.slice(from - start, to - start), words);
}

/** "two years later" tells how long it took as well as when. */
function hidesNumbers({ parts: { offset, vague } }: FoundDate): boolean {
  return offset === undefined || vague === true;
}
