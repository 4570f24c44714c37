import type { DateGrammar } from '@/utils/text/shared/dates/dateGrammar';
import type { DateParts } from '@/utils/text/shared/dates/dateParts';
import { inWhole } from '@/utils/text/shared/dates/dateText';
import { vocabulary } from './dateWords';
import { WORDS, wordValue } from './numberWords';

const AMOUNT = `\\d{1,3}|${WORDS}|eine[mnr]?|einige[nr]?|mehrere[nr]?|wenige[nr]?|ein paar`;
const ZONE = '(?: (?:mez|mesz|ortszeit|gmt|utc))?';
const which = '(?:am |im |in der |in den |in dem |zum |zu |den |der )?';
/** "vor über einem Jahr" is some time before "vor einem Jahr". */
const OVER = '(?:(?:mehr als|über|gut|knapp|fast|rund|etwa|genau|weniger als) )?';

/** "im Mai dieses Jahres", "im Mai des Jahres" */
const OF = '(?:des )?';

const quarterPast = (parts: DateParts, by: number): DateParts | undefined =>
  parts.minutes === undefined ? undefined : { ...parts, minutes: (parts.minutes + 1440 + by) % 1440 };

const halfHour = (parts: DateParts): DateParts | undefined =>
  parts.minutes === undefined ? undefined : { ...parts, minutes: (parts.minutes + 1410) % 1440 };

/** How German writes dates: the day and a full stop before the month, hours with "Uhr". */
export const dates: DateGrammar = {
  spaced: true,
  nearestWeekday: true,
  vocabulary,
  amount: AMOUNT,
  amountOf: (words) => (/^\d+$/.test(words) ? Number(words) : /^eine/.test(words) ? 1 : wordValue(words)),
  rules: [
    // "3. bis 5. Juli 2026", "3.–5. Juli"
    '{day}\\.(?: bis(?: zum)? | ?[-–] ?| und ){last}\\. {month}(?:\\.(?= ))?(?: {year})?',
    // "5. Mai des vergangenen Jahres", "im Mai kommenden Jahres"
    { pattern: `(?:{day}\\. ?)?{month} ${OF}(?:vergangenen|letzten|vorigen) jahres`, parts: { yearShift: -1 } },
    { pattern: `(?:{day}\\. ?)?{month} ${OF}(?:kommenden|nächsten) jahres`, parts: { yearShift: 1 } },
    { pattern: `(?:{day}\\. ?)?{month} ${OF}(?:dieses|laufenden) jahres`, parts: { yearShift: 0 } },
    // "29. Januar 2024"
    '{day}\\. ?{month}(?:\\.(?= ))?(?: {year})?',
    // "29.1.2024", "29.01."
    '{day}\\.{monthNumber}\\.{year}',
    '{day}\\.{monthNumber}\\.(?:{shortYear})?(?! ?uhr)',
    // "2024-01-29"
    '{year}-{monthNumber}-{day}',
    // "Anfang September 2021", "im Dezember", "vergangenen Juni"
    '(?:{slice} )?{month}(?:\\.(?= ))? {year}',
    '{which} {month}(?! \\d)',
    '{slice} {month}(?! \\d)',
    // "14.30 Uhr", "14 Uhr", "halb drei", "drei Uhr morgens"
    `{hour}[.:]{minute}(?: bis {untilHour}(?:[.:]\\d\\d)?)? uhr${ZONE}(?: (?:am )?{part})?`,
    `{hour}(?: bis {untilHour})? uhr${ZONE}(?: (?:am )?{part})?`,
    `{hourWord} uhr(?: (?:am )?{part})?`,
    { pattern: 'halb {hourWord}(?: uhr)?(?: (?:am )?{part})?', parts: halfHour },
    { pattern: 'viertel nach {hourWord}(?: (?:am )?{part})?', parts: (parts) => quarterPast(parts, 15) },
    { pattern: 'viertel vor {hourWord}(?: (?:am )?{part})?', parts: (parts) => quarterPast(parts, -15) },
    '(?<=(?:um|gegen|ab|bis) ){hour}:{minute}(?!:|\\d)',
    '(?<=(?:um|gegen|nach|vor|bis|zu|zum) ){hourWord}(?= ?(?:$|[,.;]|ein|wurde|war|am|in))',
    // "am Donnerstagabend", "Freitagnachmittag", "in der Nacht zum Montag", "am Freitag vergangener Woche"
    { pattern: '(?:in der |der )?nacht (?:auf|zu|zum|vom \\p{L}+ auf) {weekday}', parts: { partOfDay: 'early' } },
    { pattern: '{weekday}{part}', parts: {} },
    '{weekday} {part}(?! (?:des|der))',
    { pattern: '(?:{which} )?{weekday}(?: vergangener| letzter| voriger)(?: woche)', parts: { which: 'last' } },
    { pattern: '{weekday} (?:kommender|nächster) woche', parts: { which: 'next' } },
    '(?:{which} )?{weekday}s?',
    // "heute Morgen", "gestern Abend", "gestern"
    '{near} {part}',
    { pattern: '{near}', parts: (parts, words) => (words === 'morgen' ? undefined : parts) },
    {
      pattern: '(?<=(?:will|soll|wird|werden|sollen|erst|ab|bis|für) )morgen',
      parts: { relative: { unit: 'day', amount: 1 } },
    },
    '{offset}',
    // "vor zwei Jahren", "vor zwei bis drei Jahren", "in drei Wochen", "zwei Jahre später", "Tage zuvor"
    { pattern: `{way} ${OVER}(?:\\S+ bis )?{amount} {unit}`, parts: (parts) => parts },
    '(?:{amount} )?{unit} {way}(?=[ ,.;]|$)',
    { pattern: `seit ${OVER}(?:\\S+ bis )?{amount} {unit}`, parts: ago },
    { pattern: `vor (?:einem halben|einem knappen halben) jahr`, parts: { relative: { unit: 'month', amount: -6 } } },
    // "in den vergangenen drei Monaten", "die letzten Wochen"
    '(?:den |die |der )?{which} {amount} {unit}',
    // "im kommenden Jahr", "Ende vergangener Woche", "Anfang des Jahres", "dieses Jahr"
    `(?:{slice} )?${which}(?:des )?{which} {unit}`,
    // "Ende des Monats", "zum Ende der Woche"
    { pattern: '{slice} de[sr] {unit}(?! (?:der|des|im|in))', parts: (parts, words) => sliceOf(parts, words) },
    {
      pattern: 'seit jahresbeginn|zu jahresbeginn|jahresbeginn',
      parts: { relative: { unit: 'year', amount: 0 }, slice: 'early' },
    },
    {
      pattern: 'zum jahresende|bis jahresende|jahresende',
      parts: { relative: { unit: 'year', amount: 0 }, slice: 'late' },
    },
    { pattern: 'am wochenende', parts: { relative: { unit: 'weekend', amount: 0 } } },
    // "im ersten Quartal 2026", "im dritten Quartal"
    '{quarter} quartal(?:s)?(?: (?:des jahres )?{year})?',
    { pattern: '(?:ersten|erste) (?:halbjahr|jahreshälfte)(?: {year})?', parts: { slice: 'H1' } },
    { pattern: '(?:zweiten|zweite) (?:halbjahr|jahreshälfte)(?: {year})?', parts: { slice: 'H2' } },
    // "im Sommer 2025", "seit dem vergangenen Sommer"
    '(?:{which} )?{season} {year}',
    '{which} {season}',
    '(?<=(?:im|zum|bis zum|seit dem|des) ){season}',
    // "die 1970er-Jahre", "Mitte der Sechzigerjahre", "Ende der 90er Jahre"
    '(?:{slice} )?(?:der |die |den )?{decadeYear}er[- ]?jahren?',
    '(?:{slice} )?(?:der |die |den )?{decade}n?',
    // "2016/17", "Anfang 2019", "2016"
    '{year}/{lastYear}(?!\\d)',
    '{slice} (?:des jahres )?{year}',
    '(?<=(?:im jahr|im jahre|jahr|seit|bis|von|ab|vor|nach|in|ende|anfang|mitte|und|sommer|winter|herbst|frühjahr|erst|bereits|schon|noch|war|wurde|zuletzt|damals) ){year}(?! (?:\\p{Ll}+ )?(?:menschen|euro|personen|zuschauer|meter|kilometer|prozent|mitarbeiter|beschäftigte|stellen|mal))',
    '(?<=\\p{L} ){year}(?=[ ,.;)]|$)(?! (?:menschen|euro|personen|zuschauer|meter|kilometer|prozent|mitarbeiter|beschäftigte|stellen|soldaten|fans|besucher|teilnehmer|einwohner|wohnungen|häuser|haushalte|kinder|polizisten|einsatzkräfte|tonnen|hektar|fälle|tote|verletzte|stimmen|arbeitsplätze|bauvorhaben|jahre|tage|stunden|us-dollar|dollar|franken|zivilisten|demonstranten|feuerwehrleute|flüge|züge|autos|unternehmen|betriebe|schüler))',
    '(?<=[(]|^|[.;:–] ){year}(?=[),]| \\p{Ll})',
    // "am frühen Morgen", "am Abend", "in der Nacht"
    {
      pattern: 'am frühen (?:morgen|dienstagmorgen)|in den frühen morgenstunden|im morgengrauen',
      parts: { partOfDay: 'early' },
    },
    '(?<=am )(?:frühen |späten )?{part}',
    { pattern: 'in der nacht(?! (?:auf|zu))', parts: { partOfDay: 'night' } },
    // "am 14."
    '(?<=(?:am|vom|zum|den|bis|dem) ){day}\\.(?= [\\p{L}]|$|,)(?! (?:mal|minute|spieltag|platz|jahrhundert|etage|stock|runde|geburtstag|jahrestag|bundesland|anlauf|tag|dezember))',
    '{named}',
    // a month alone, which is no other word in German but "Mai" in names
    '{month}',
  ],
  joint:
    ' ?,? ?(?:dem |den |der )?(?:\\(| ?um | ?gegen | ?kurz (?:nach|vor) | ?ab | ?nach | ?vor | ?etwa | ?am | ?in der | ?im )?(?:kurz nach |etwa |ca\\. )?',
  range: { link: ' bis (?:zum |ende )?| ?[-–] ?', between: 'zwischen (?:dem )?', and: ' und (?:dem )?' },
  before: [
    ['(?:kurz|knapp) (?:nach|vor)|etwa|gegen|um etwa|ungefähr|circa|rund', 'about'],
    ['seit(?: dem| der| den| beginn)?|ab(?: dem)?|von', 'since'],
    ['bis(?: zum| zur| spätestens| ende)?', 'until'],
    ['spätestens(?: am| bis)?', 'by'],
    ['vor(?: dem)?', 'before'],
    ['nach(?: dem)?', 'after'],
  ],
  after: [],
  past: '(?<!\\p{L})(?:hatte|hatten|hat|haben|war|waren|wurde|wurden|worden|kam|kamen|sagte|gab|ging|starb|fand|fanden|begann|ließ|\\p{L}{3,}te|\\p{L}{3,}ten|ge\\p{L}{2,}(?:t|en))(?!\\p{L})',
  // "ein Streik für Freitag"
  future:
    '(?<!\\p{L})für (?:den |die |diesen )?$|(?<!\\p{L})(?:wird|werden|soll|sollen|will|wollen|geplant|plant|kann|dürfte|dürften|könnte|beginnt|startet|läuft|tritt|muss|müssen|möchte|erwartet|vorgesehen)(?!\\p{L})',
};

function ago({ relative, offset, vague, ...parts }: DateParts, words: string): DateParts | undefined {
  const unit = (relative ?? offset)?.unit ?? vocabulary().unit.get(words.split(' ').at(-1) ?? '');
  if (!unit) return undefined;
  const amount = /(\d+|\p{L}+) \p{L}+$/u.exec(words)?.[1] ?? '';
  const known = /^eine/.test(amount) ? 1 : /^\d+$/.test(amount) ? Number(amount) : wordValue(amount);
  const whole = known === undefined ? undefined : inWhole(unit, -known);
  return whole && Number.isInteger(whole.amount)
    ? { ...parts, relative: whole }
    : { ...parts, relative: { unit, amount: -1 }, vague: true };
}

function sliceOf(parts: DateParts, words: string): DateParts | undefined {
  const unit = vocabulary().unit.get(words.split(' ').at(-1) ?? '');
  return unit && { ...parts, relative: { unit, amount: 0 } };
}
