import type { DateGrammar } from '@/utils/text/shared/dates/dateGrammar';
import { vocabulary } from './dateWords';
import { WORDS, wordValue } from './numberWords';

const AMOUNT = `\\d{1,3}|${WORDS}|alcun[ie]|qualche|pochi|poche|divers[ie]`;
const OF_DAY = '(?: (?:del|della|di) {part})?';

/** How Italian writes dates: "3 luglio 2026", "alle 14.30", "lunedì scorso". */
export const dates: DateGrammar = {
  spaced: true,
  nearestWeekday: true,
  smallCalendar: true,
  vocabulary,
  amount: AMOUNT,
  amountOf: (words) => (/^\d+$/.test(words) ? Number(words) : wordValue(words)),
  rules: [
    // "dal 3 al 9 giugno 2026"
    '{day} (?:al|e il|e) {last} {month}(?: {year})?',
    '{day}[°º]? {month}(?: (?:del )?{year})?',
    { pattern: 'primo {month}(?: {year})?', parts: { day: 1 } },
    '{day}/{monthNumber}/{year}',
    '{year}-{monthNumber}-{day}',
    '(?:{slice} )?{month} (?:del )?{year}',
    '{month} {which}',
    '{slice} (?:di )?{month}',
    // "alle 14.30", "alle ore 15", "alle tre del mattino"
    `(?:alle |le |dalle |ore |alle ore ){hour}[.:]{minute}${OF_DAY}`,
    `(?:alle |dalle |ore |alle ore ){hour}${OF_DAY}`,
    `(?:alle |le |dalle ){hourWord}(?: e {minuteWord})?${OF_DAY}(?! \\p{L}+[ie](?!\\p{L}))`,
    { pattern: 'mezzogiorno', parts: { minutes: 720 } },
    { pattern: 'mezzanotte', parts: { minutes: 0 } },
    // "lunedì sera", "nella notte tra sabato e domenica", "lunedì scorso"
    { pattern: 'notte (?:tra|fra) \\p{L}+ e {weekday}', parts: { partOfDay: 'early' } },
    '{weekday} {part}',
    '(?:la |il ){part} di {weekday}',
    '{weekday} {which}',
    '{which} {weekday}',
    '{weekday}',
    '{near}(?: {part})?',
    { pattern: 'stamattina|stamani', parts: { relative: { unit: 'day', amount: 0 }, partOfDay: 'morning' } },
    { pattern: 'stasera|questa sera', parts: { relative: { unit: 'day', amount: 0 }, partOfDay: 'evening' } },
    '{offset}',
    // "due anni fa", "fra tre settimane", "un mese dopo"
    '{amount} {unit} {way}',
    '{way} {amount} {unit}',
    '(?:gli |le |i |negli |nelle |nei ){which} {amount} {unit}',
    '(?:gli |le |i ){amount} {which} {unit}',
    // "la settimana scorsa", "il prossimo anno", "quest'anno"
    '(?:la |lo |il )?{unit} {which}',
    "(?:la |lo |il |l')?{which} {unit}",
    { pattern: "quest'anno", parts: { relative: { unit: 'year', amount: 0 } } },
    { pattern: "l'anno scorso", parts: { relative: { unit: 'year', amount: -1 } } },
    '{quarter} trimestre(?: (?:del )?{year})?',
    { pattern: 'primo semestre(?: (?:del )?{year})?', parts: { slice: 'H1' } },
    { pattern: 'secondo semestre(?: (?:del )?{year})?', parts: { slice: 'H2' } },
    '{season} (?:del )?{year}',
    '{season} {which}',
    '(?:{slice} degli )?anni {decade}',
    '{year}[-/]{lastYear}(?!\\d)',
    '(?:{slice} del ){year}',
    '(?<=(?:nel|del|dal|al|anno|tra il|e il|entro il|fino al|stagione) ){year}(?! (?:persone|euro|case|metri|milioni|morti|feriti|posti))',
    '(?<=(?:di|della|nella|in) ){part}(?= |[,.]|$)',
    '{named}',
    '(?<=(?:a|in|di|da|entro|fino a|mese di|tra|fra|e) ){month}',
  ],
  joint: ',? ?(?:\\(|il |verso |intorno |poco dopo |poco prima )?(?:delle |le )?',
  range: { link: ' (?:a|al|e il|fino al) | ?[-–] ?', between: '(?:tra|fra) (?:il )?', and: ' e (?:il )?' },
  before: [
    ['verso|intorno (?:a|al|alle)|circa', 'about'],
    ["da(?:l|lla|ll')?|a partire da(?:l)?", 'since'],
    ['fino a(?:l|lla)?', 'until'],
    ['entro(?: il| la)?', 'by'],
    ['prima d(?:i|el|ella)', 'before'],
    ['dopo(?: il| la)?', 'after'],
  ],
  after: [],
  past: '(?<!\\p{L})(?:ha|hanno|aveva|avevano|era|erano|è stat[oa]|sono stat[ie]|\\p{L}{2,}(?:ò|arono|irono|ato|ata|uto|ito))(?!\\p{L})',
  // "uno sciopero per venerdì"
  future:
    '(?<!\\p{L})per (?:il |la |questo )?$|(?<!\\p{L})(?:\\p{L}{2,}(?:rà|ranno)|previst[oa]|attes[oa]|dovrebbe|prossim[oa])(?!\\p{L})',
};
