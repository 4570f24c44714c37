import type { DateGrammar } from '@/utils/text/shared/dates/dateGrammar';
import type { DateParts } from '@/utils/text/shared/dates/dateParts';
import { vocabulary } from './dateWords';
import { WORDS, wordValue } from './numberWords';

const AMOUNT = `\\d{1,3}|${WORDS}|vari[oa]s|algun[oa]s|poc[oa]s|unos pocos|unas pocas`;
const OVER = '(?:(?:más de|menos de|casi|unos|unas|cerca de|alrededor de|apenas) )?';
/** "tres años y medio" */
const AND_HALF = '(?<andHalf> y medi[oa])?';
const OF_DAY = '(?: (?:de|por|en) la {part}| {half}(?!\\p{L}))?';
/** Words that four digits count: no year stands before them. */
const COUNTED =
  '(?! (?:personas|euros|viviendas|casas|metros|kilómetros|millones|trabajadores|empleos|muertos|heridos|casos|agentes|soldados|plazas|dólares|pesos|habitantes|visitantes|espectadores|viajeros|hectáreas|toneladas|votos|años))';

/** How Spanish writes dates: "3 de julio de 2026", "a las 10.00 horas", "el lunes pasado". */
export const dates: DateGrammar = {
  spaced: true,
  nearestWeekday: true,
  smallCalendar: true,
  vocabulary,
  amount: AMOUNT,
  amountOf: (words) => (/^\d+$/.test(words) ? Number(words) : wordValue(words)),
  rules: [
    // "del 3 al 9 de junio de 2026", "los días 12 y 19 de junio"
    '{day}(?: al? | y (?:el )?|-| - ){last} de {month}(?: (?:de|del) {year})?',
    // "3 de julio de 2026", "1.º de mayo", "5 de mayo del año pasado"
    '{day}(?:[.]?º)? de {month}(?: (?:de|del)(?: año)? {year})?',
    { pattern: 'primero de {month}(?: (?:de|del) {year})?', parts: { day: 1 } },
    '{day}[/-]{monthNumber}[/-]{year}',
    '{year}-{monthNumber}-{day}',
    // "a principios de julio de 2026", "agosto de 2007", "el pasado junio"
    '(?:{slice} de )?{month} (?:de|del) {year}',
    { pattern: '{month} del (?:año pasado|pasado año)', parts: { yearShift: -1 } },
    { pattern: '{month} (?:del próximo año|del año que viene|del año próximo)', parts: { yearShift: 1 } },
    { pattern: '{month} de este año', parts: { yearShift: 0 } },
    '(?:el )?{which} (?:mes de )?{month}',
    '{month} {which}(?! \\p{L}*o)',
    '{slice} (?:de |del mes de ){month}',
    // "a las 04.12 horas", "a las 10:30", "a las 15 horas", "10.00 h"
    `las {hour}[.:]{minute}(?: ?(?:horas|hora local|h))?${OF_DAY}`,
    `{hour}[.:]{minute} ?(?:horas|hora local|h)${OF_DAY}`,
    `{hour}:{minute}${OF_DAY}(?![\\d:])`,
    `las {hour}(?: ?(?:horas|h))?${OF_DAY}`,
    '{hour} horas(?= del? )',
    `las? {hourWord} y {minuteWord}${OF_DAY}`,
    { pattern: `las? {hourWord} menos {minuteWord}${OF_DAY}`, parts: (parts) => before(parts) },
    'las? {hourWord}(?: en punto)? (?:de|por|en) la {part}',
    '(?<=(?:a|hacia|sobre|desde|hasta) )las? {hourWord}(?: en punto)?(?! (?:y |\\p{L}+s(?!\\p{L})))',
    { pattern: 'mediodía', parts: { minutes: 720 } },
    { pattern: 'medianoche', parts: { minutes: 0 } },
    // "la madrugada del martes", "el martes por la noche", "la noche del 16 de junio"
    '(?:la |el )?{part} (?:del|de este|de) {weekday}(?! de)',
    '(?:la |el )?{part} (?:del|de este) {day} de {month}(?: de {year})?',
    '{weekday} (?:por|en|de) la {part}',
    { pattern: '{part} de hoy|hoy por la {weekday}', parts: { relative: { unit: 'day', amount: 0 } } },
    // "el pasado lunes", "el lunes pasado", "este martes", "lunes"
    '(?:el |este )?{which} {weekday}',
    '{weekday} {which}',
    '{weekday}',
    { pattern: 'esta {part}', parts: { relative: { unit: 'day', amount: 0 } } },
    { pattern: 'anoche', parts: { relative: { unit: 'day', amount: -1 }, partOfDay: 'night' } },
    '{near}(?: por la {part})?',
    '{offset}',
    {
      pattern: '(?<=(?:será|serán|hasta|para|desde|celebrará|reunirá|reunirán|prevé|previsto para) )mañana',
      parts: { relative: { unit: 'day', amount: 1 } },
    },
    // "hace siete años", "desde hacía más de cuatro años", "dentro de dos semanas", "dos días después"
    `{way} ${OVER}{amount} {unit}${AND_HALF}`,
    `${OVER}{amount} {unit}${AND_HALF} {way}`,
    { pattern: '(?:hace|desde hace)(?: un)? año y medio', parts: { relative: { unit: 'month', amount: -18 } } },
    { pattern: 'desde hace (?:una )?{unit} y media', parts: (parts) => parts },
    // "en los últimos tres meses", "las próximas dos semanas"
    '(?:los |las ){which} {amount} {unit}',
    '(?:los |las ){amount} {which} {unit}',
    // "la semana pasada", "el próximo año", "este mes", "a finales de año"
    '(?:{slice} de )?(?:la |el |esta |este )?{unit} {which}',
    '(?:{slice} de )?(?:la |el )?{which} {unit}(?! (?:de|y))',
    { pattern: '{slice} de (?:la )?semana', parts: { relative: { unit: 'week', amount: 0 } } },
    { pattern: '{slice} de(?:l)? año(?! \\d)', parts: { relative: { unit: 'year', amount: 0 } } },
    { pattern: 'en lo que va de año', parts: { relative: { unit: 'year', amount: 0 } } },
    // "el primer trimestre de 2026"
    '{quarter} trimestre(?: del año)?(?: (?:de|del) {year})?',
    { pattern: 'primer semestre(?: (?:de|del) {year})?', parts: { slice: 'H1' } },
    { pattern: 'segundo semestre(?: (?:de|del) {year})?', parts: { slice: 'H2' } },
    '{season} (?:de|del) {year}',
    '{which} {season}',
    '{season} {which}',
    '(?<=(?:el|la|este|esta|en) ){season}(?! árabe)',
    // "los años noventa", "la década de los 90", "la década de 1990"
    '(?:{slice} de )?los años {decade}',
    '{slice} de los {decade}(?! \\p{L})',
    '(?:{slice} de )?(?:los años|la década de(?: los)?) {decadeYear}',
    '{year}[-/]{lastYear}(?!\\d)',
    '(?:{slice} de ){year}',
    `(?<=(?:en|de|del|desde|hasta|año|entre|y|a|para|verano de|curso) ){year}${COUNTED}`,
    '(?<=[(]){year}(?=[),])',
    { pattern: '(?<=(?:de|en|por) la )madrugada', parts: { partOfDay: 'early' } },
    { pattern: '(?<=por la ){part}', parts: {} },
    '(?<=(?:día|el|del|al) ){day}(?=[,.;]| (?:por|a las|y )|$)(?! de (?!la))',
    '{named}',
    '{month}(?! \\d)',
  ],
  joint:
    ',? ?(?:\\(|el |día |a |hacia |sobre |de la |alrededor de |poco (?:después|antes) de |desde |en torno a |del )?(?:día )?(?:las |la )?',
  range: { link: ' (?:al|a|hasta(?: el)?) | ?[-–] ?', between: 'entre (?:el |los días )?', and: ' y (?:el )?' },
  before: [
    ['alrededor de(?:l)?|hacia|sobre|en torno a(?:l)?|cerca de|poco (?:después|antes) de(?:l)?|unas', 'about'],
    ['desde(?: el| la)?|a partir de(?:l)?', 'since'],
    ['hasta(?: el| la)?', 'until'],
    ['antes de(?:l)?', 'before'],
    ['después de(?:l)?|tras(?: el)?', 'after'],
  ],
  after: [],
  past: '(?<!\\p{L})(?:ha|han|había|habían|fue|fueron|era|eran|hubo|dijo|\\p{L}{2,}(?:ó|aron|ieron|aba|aban))(?!\\p{L})',
  // "un paro para el viernes"
  future:
    '(?<!\\p{L})para (?:el |la |este |esta )?$|(?<!\\p{L})(?:\\p{L}{2,}(?:rá|rán|remos)|prevé|prevén|previst[oa]s?|convocad[oa]s?|planea|planean|va a|van a|próxim[oa]|podría|podrían|espera|esperado|esperada)(?!\\p{L})',
};

/** "las ocho menos cuarto" is read as a quarter past at first. */
function before({ minutes, ...parts }: DateParts): DateParts | undefined {
  if (minutes === undefined) return undefined;
  return { ...parts, minutes: (minutes - 2 * (minutes % 60) + 1440) % 1440 };
}
