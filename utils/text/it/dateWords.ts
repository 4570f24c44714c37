import { type DateVocabulary, meanings, monthNames, weekdayNames } from '@/utils/text/shared/dates/dateVocabulary';
import { EMPTY_VOCABULARY } from '@/utils/text/shared/dates/emptyVocabulary';

let words: DateVocabulary | undefined;

/** The words of Italian dates, put together at first use. */
export function vocabulary(): DateVocabulary {
  words ??= {
    ...EMPTY_VOCABULARY,
    month: monthNames('it'),
    weekday: weekdayNames('it'),
    near: meanings({ oggi: 0, ieri: -1, "l'altro ieri": -2, domani: 1, dopodomani: 2 }),
    offset: meanings({
      'lo stesso giorno': 0,
      'il giorno dopo|il giorno seguente|il giorno successivo': 1,
      'il giorno prima|il giorno precedente|la vigilia': -1,
    }),
    part: meanings({
      alba: 'early',
      'mattina|mattino|mattinata': 'morning',
      pomeriggio: 'afternoon',
      'sera|serata': 'evening',
      notte: 'night',
    }),
    half: meanings({ 'mattina|mattino|notte': 'am', 'pomeriggio|sera': 'pm' }),
    unit: meanings({
      'minuto|minuti': 'minute',
      'ora|ore': 'hour',
      'giorno|giorni': 'day',
      'settimana|settimane': 'week',
      'fine settimana|weekend': 'weekend',
      'mese|mesi': 'month',
      trimestre: 'quarter',
      'anno|anni': 'year',
      'decennio|decenni': 'decade',
    }),
    which: meanings({
      'scorso|scorsa|scorsi|scorse|ultimo|ultima|ultimi|ultime|passato': 'last',
      'questo|questa|questi|queste|corrente': 'this',
      'prossimo|prossima|prossimi|prossime|venturo|entrante': 'next',
    }),
    way: meanings({ fa: 'ago', 'fra|tra': 'ahead', 'dopo|più tardi': 'after', prima: 'before' }),
    season: meanings({ primavera: 'spring', estate: 'summer', autunno: 'autumn', inverno: 'winter' }),
    slice: meanings({ "all'inizio|inizio|inizi|agli inizi": 'early', 'metà|a metà': 'mid', 'fine|alla fine': 'late' }),
    quarter: meanings({ primo: 1, secondo: 2, terzo: 3, quarto: 4 }),
    decade: meanings({ sessanta: 1960, settanta: 1970, ottanta: 1980, novanta: 1990 }),
    hourWord: meanings({
      una: 1,
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      sei: 6,
      sette: 7,
      otto: 8,
      nove: 9,
      dieci: 10,
      undici: 11,
      dodici: 12,
    }),
    minuteWord: meanings({ 'un quarto': 15, 'mezza|mezzo': 30, dieci: 10, venti: 20 }),
    named: meanings<{ month?: number; day?: number; vague?: boolean }>({
      natale: { month: 12, day: 25 },
      capodanno: { month: 1, day: 1 },
      ferragosto: { month: 8, day: 15 },
      pasqua: {},
    }),
  };
  return words;
}
