import { type DateVocabulary, meanings, monthNames, weekdayNames } from '@/utils/text/shared/dates/dateVocabulary';
import { EMPTY_VOCABULARY } from '@/utils/text/shared/dates/emptyVocabulary';

let words: DateVocabulary | undefined;

/** The words of German dates, put together at first use. */
export function vocabulary(): DateVocabulary {
  words ??= {
    ...EMPTY_VOCABULARY,
    month: monthNames('de', { jänner: 1, feber: 2, sept: 9, mrz: 3 }),
    weekday: weekdayNames('de', { sonnabend: 6 }),
    near: meanings({ heute: 0, gestern: -1, morgen: 1, vorgestern: -2, übermorgen: 2 }),
    offset: meanings({
      'am selben tag|am gleichen tag|noch am selben tag': 0,
      'am nächsten tag|am folgetag|am tag darauf|am folgenden tag|tags darauf': 1,
      'am vortag|vom vortag|am tag zuvor|tags zuvor': -1,
    }),
    part: meanings({
      'frühmorgens|morgengrauen|frühen morgen': 'early',
      'morgens|morgen|vormittags|vormittag|früh': 'morning',
      'nachmittags|nachmittag': 'afternoon',
      'abends|abend|spätabends': 'evening',
      'nachts|nacht': 'night',
    }),
    half: meanings({
      'morgens|morgen|früh|vormittags|vormittag|nachts': 'am',
      'nachmittags|nachmittag|abends|abend': 'pm',
    }),
    unit: meanings({
      'minute|minuten': 'minute',
      'stunde|stunden': 'hour',
      'tag|tage|tagen': 'day',
      'woche|wochen': 'week',
      wochenende: 'weekend',
      'monat|monate|monaten|monats': 'month',
      'quartal|quartals': 'quarter',
      'jahr|jahre|jahren|jahres': 'year',
      'jahrzehnt|jahrzehnte|jahrzehnten': 'decade',
    }),
    which: meanings({
      'vergangene|vergangenen|vergangener|vergangenem|vergangenes|letzte|letzten|letzter|letztem|letztes|vorige|vorigen|voriger|voriges':
        'last',
      'diese|diesen|dieser|diesem|dieses|laufende|laufenden|laufendem': 'this',
      'nächste|nächsten|nächster|nächstem|nächstes|kommende|kommenden|kommender|kommendem|kommendes': 'next',
    }),
    way: meanings({ vor: 'ago', in: 'ahead', 'später|danach': 'after', 'zuvor|davor|früher|vorher': 'before' }),
    season: meanings({
      'frühjahr|frühjahrs|frühling|frühlings': 'spring',
      'sommer|sommers': 'summer',
      'herbst|herbsts': 'autumn',
      'winter|winters': 'winter',
    }),
    slice: meanings({ 'anfang|beginn': 'early', mitte: 'mid', ende: 'late' }),
    quarter: meanings({ 'ersten|erste|1.': 1, 'zweiten|zweite|2.': 2, 'dritten|dritte|3.': 3, 'vierten|vierte|4.': 4 }),
    decade: meanings({
      zwanzigerjahre: 1920,
      dreißigerjahre: 1930,
      vierzigerjahre: 1940,
      fünfzigerjahre: 1950,
      sechzigerjahre: 1960,
      siebzigerjahre: 1970,
      achtzigerjahre: 1980,
      neunzigerjahre: 1990,
    }),
    hourWord: meanings({
      eins: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
      mittag: 12,
      mitternacht: 24,
    }),
    named: meanings<{ month?: number; day?: number; vague?: boolean }>({
      heiligabend: { month: 12, day: 24 },
      silvester: { month: 12, day: 31 },
      neujahr: { month: 1, day: 1 },
      weihnachten: { month: 12, day: 25 },
      'ostern|pfingsten': {},
      kürzlich: { vague: true },
    }),
  };
  return words;
}
