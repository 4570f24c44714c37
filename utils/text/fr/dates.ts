import type { DateGrammar } from '@/utils/text/shared/dates/dateGrammar';
import type { DateParts } from '@/utils/text/shared/dates/dateParts';
import { inWhole } from '@/utils/text/shared/dates/dateText';
import { vocabulary } from './dateWords';
import { WORDS, wordValue } from './numberWords';

const AMOUNT = `\\d{1,3}|${WORDS}|quelques|plusieurs`;
const OVER = "(?:(?:plus|moins|près) d(?:e |')|environ |quelque |presque |à peine |un peu (?:plus|moins) de )?";
/** "trois ans et demi" */
const AND_HALF = '(?<andHalf> et demie?)?';
const OF_DAY = "(?: (?:du |de l'|ce ){part})?";
/** Words that lead to an hour of the day; "trois heures" alone are a time that something takes. */
const AT =
  "(?:à|vers|dès|jusqu'à|entre|peu après|peu avant|avant|de|et|jour|soir|matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|hier|,) ";
const NO_SPAN =
  "(?! (?:de (?:vol|travail|route|débat|retard|discussion|négociation|garde|marche|attente)|d'|par|plus tard|après|avant))";
/** Words that four digits count: no year stands before them. */
const COUNTED =
  '(?! (?:personnes|euros|logements|mètres|kilomètres|millions|salariés|emplois|morts|blessés|cas|policiers|soldats|places|dollars|habitants|visiteurs|spectateurs|hectares|tonnes|voix|ans|pompiers|supporteurs|développeurs))';

/** How French writes dates: "1er juillet 2026", "14h30", "lundi dernier". */
export const dates: DateGrammar = {
  spaced: true,
  nearestWeekday: true,
  smallCalendar: true,
  vocabulary,
  amount: AMOUNT,
  amountOf: (words) => (/^\d+$/.test(words) ? Number(words) : wordValue(words)),
  rules: [
    // "du 3 au 9 juin 2026", "les 12 et 19 juin"
    '{day}(?:er)?(?: au | et (?:le )?| ?[-–] ?){last} {month}(?: {year})?',
    // "1er juillet 2026", "23 mars"
    '{day}(?:er)? {month}(?:\\.(?= ))?(?: {year})?',
    '{day}/{monthNumber}/{year}',
    '{year}-{monthNumber}-{day}',
    // "début juillet 2026", "août 2025", "mi-mars", "septembre dernier"
    '(?:{slice}[ -](?:de |du mois de )?)?{month}(?:\\.(?= ))? {year}',
    { pattern: "{month} (?:de l'an(?:née)? (?:dernière|dernier|passée?))", parts: { yearShift: -1 } },
    { pattern: "{month} (?:de l'année prochaine|de l'an prochain)", parts: { yearShift: 1 } },
    '{month} {which}',
    '{slice}[ -](?:de |du mois de )?{month}',
    // "14h30", "14 h 30", "15 heures", "6h15", "à 10 heures", "six heures et quart", "trois heures du matin"
    `{hour} ?h ?{minute}${OF_DAY}`,
    `{hour} ?(?:h|heures)(?: {minute})? (?:du |de l'|ce ){part}`,
    `(?<=${AT}){hour} ?(?:h|heures)(?: {minute})?${NO_SPAN}`,
    { pattern: `{hourWord} heures? moins (?:le )?{minuteWord}${OF_DAY}`, parts: (parts) => before(parts) },
    "{hourWord} heures?(?: {minuteWord})? (?:du |de l'|ce ){part}",
    `(?<=${AT}){hourWord} heures?(?: {minuteWord})?${NO_SPAN}`,
    { pattern: '(?<=(?:à |vers |avant |après |de |peu avant |peu après ))midi et demie?', parts: { minutes: 750 } },
    { pattern: 'minuit et demie?', parts: { minutes: 30 } },
    { pattern: '(?<=(?:à |vers |avant |après |de |peu avant |peu après ))midi', parts: { minutes: 720 } },
    { pattern: 'minuit', parts: { minutes: 0 } },
    // "dans la nuit de dimanche à lundi", "samedi soir", "lundi matin"
    { pattern: '(?:dans la )?nuit (?:de|du) \\p{L}+ (?:à|au) {weekday}', parts: { partOfDay: 'early' } },
    '(?:le )?{weekday}(?: en)? {part}',
    "(?:dans la |la |le |l'){part} (?:de|du) {weekday}",
    // "vendredi prochain", "lundi dernier", "ce mardi"
    '{weekday} {which}',
    '{which} {weekday}',
    '{weekday}',
    '(?:dans )?{near}(?: (?:en )?{part})?',
    { pattern: 'ce (?:matin|soir)|cet après-midi|cette nuit', parts: (_, words) => tonight(words) },
    '{offset}(?: {part})?',
    // "il y a onze ans", "depuis deux ans", "dix mois après", "d'ici deux semaines"
    // "après neuf ans d'absence" tells how long, not when.
    `(?<!peu ){way} ${OVER}{amount} {unit}${AND_HALF}(?! d(?:e |'))`,
    { pattern: `depuis ${OVER}{amount} {unit}${AND_HALF}`, parts: (_, words) => since(words) },
    `${OVER}{amount} {unit}${AND_HALF} {way}(?! (?:la|le|les|l'|que|un|une|son|sa|cette|ce))`,
    { pattern: `dans ${OVER}{amount} (?:jours?|semaines?|mois|ans?)(?! (?:de|d'))`, parts: (_, words) => ahead(words) },
    // "ces trois derniers mois", "les deux prochaines semaines"
    '(?:les |ces |des ){amount} {which} {unit}',
    '(?:les |ces ){which} {amount} {unit}',
    // "la semaine dernière", "l'an passé", "l'an prochain", "cette année", "en fin d'année"
    "(?:{slice} (?:de |d'))?(?:l'|la |le |les )?{unit} {which}",
    '{which} {unit}(?![ -]là)',
    { pattern: "{slice} (?:de l'|d')année", parts: { relative: { unit: 'year', amount: 0 } } },
    { pattern: '{slice} (?:du |de )mois', parts: { relative: { unit: 'month', amount: 0 } } },
    { pattern: '{slice} de (?:la )?semaine', parts: { relative: { unit: 'week', amount: 0 } } },
    // "au premier trimestre 2026"
    '{quarter} trimestre(?: (?:de )?{year})?',
    { pattern: 'premier semestre(?: (?:de )?{year})?', parts: { slice: 'H1' } },
    { pattern: '(?:second|deuxième) semestre(?: (?:de )?{year})?', parts: { slice: 'H2' } },
    '{season} {year}',
    '{season} {which}',
    "(?<=(?:au |cet |l'|en |d'|du )){season}",
    // "les années 1990", "la fin des années soixante"
    '(?:{slice} des )?(?:les |des )?années {decadeYear}',
    '(?:{slice} des )?(?:les |des )?années {decade}',
    '{year}[-/]{lastYear}(?!\\d)',
    '{slice} {year}',
    `(?<=(?:en|de|d'|depuis|jusqu'en|année|entre|et|à|dès|avant|après|été|fin|saison|exercice|horizon) ){year}${COUNTED}`,
    '(?<=[(]){year}(?=[),])',
    { pattern: "(?<=(?:l'|à l'))aube", parts: { partOfDay: 'early' } },
    "(?<=(?:dans la|en|dans l'|le) ){part}(?! (?:de|du|d'))",
    { pattern: 'au petit matin', parts: { partOfDay: 'early' } },
    '(?<=le ){day}(?=[,.;]|$)',
    '{named}',
    '(?<=(?:en|de|fin|début|depuis|mois de|jusqu.en|dès|et|à) ){month}(?! \\d)',
  ],
  joint:
    ',? ?(?:\\(|le |à |vers |dès |peu (?:avant|après) |aux alentours de |dans la |en |au |ce )?(?:peu (?:avant|après) )?(?:le )?',
  range: { link: " (?:à|au|jusqu'au|jusqu'en|jusqu'à) | ?[-–] ?", between: 'entre (?:le )?', and: ' et (?:le )?' },
  before: [
    ['vers|autour d[eu]|aux alentours d[eu]|environ|peu (?:avant|après)|aux environs d[eu]', 'about'],
    ["depuis(?: le| la| l')?|à partir d[eu]|dès(?: le)?|à compter d[eu]", 'since'],
    ["jusqu'(?:au|en|à)", 'until'],
    ["d'ici(?: le| la| à| au)?", 'by'],
    ['avant(?: le| la)?', 'before'],
    ['après(?: le| la)?', 'after'],
  ],
  after: [],
  past: '(?<!\\p{L})(?:a|ont|avait|avaient|était|étaient|fut|furent|est|sont|(?:\\p{L}{2,}(?:é|ée|és|ées|ait|aient)))(?!\\p{L})',
  // "une grève pour vendredi"
  future:
    '(?<!\\p{L})pour (?:le |la |ce )?$|(?<!\\p{L})(?:\\p{L}{2,}(?:ra|ront|rait|raient)|doit|doivent|devrait|devraient|prévue?s?|attendue?s?|compte|prochaine?s?|va|vont)(?!\\p{L})',
};

function tonight(words: string) {
  const part = /soir/.test(words)
    ? 'evening'
    : /midi/.test(words)
      ? 'afternoon'
      : /nuit/.test(words)
        ? 'night'
        : 'morning';
  return {
    relative: { unit: 'day' as const, amount: 0 },
    partOfDay: part as 'evening' | 'afternoon' | 'night' | 'morning',
  };
}

function since(words: string) {
  return counted(words, -1);
}

function ahead(words: string) {
  return counted(words, 1);
}

function counted(words: string, sign: number) {
  const [, amount = '', unitWord = '', half] = /(\S+) (\S+?)( et demie?)?$/u.exec(words) ?? [];
  const unit = vocabulary().unit.get(unitWord);
  const known = /^\d+$/.test(amount) ? Number(amount) : wordValue(amount);
  if (!unit) return undefined;
  return known === undefined
    ? { relative: { unit, amount: sign }, vague: true }
    : { relative: inWhole(unit, sign * (known + (half ? 0.5 : 0))) };
}

/** "huit heures moins le quart" is read as a quarter past at first. */
function before({ minutes, ...parts }: DateParts): DateParts | undefined {
  if (minutes === undefined) return undefined;
  return { ...parts, minutes: (minutes - 2 * (minutes % 60) + 1440) % 1440 };
}
