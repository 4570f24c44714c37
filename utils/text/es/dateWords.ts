import { type DateVocabulary, meanings, monthNames, weekdayNames } from '@/utils/text/shared/dates/dateVocabulary';
import { EMPTY_VOCABULARY } from '@/utils/text/shared/dates/emptyVocabulary';

let words: DateVocabulary | undefined;

/** The words of Spanish dates, put together at first use. */
export function vocabulary(): DateVocabulary {
  words ??= {
    ...EMPTY_VOCABULARY,
    month: monthNames('es', { setiembre: 9, sep: 9 }),
    weekday: weekdayNames('es'),
    near: meanings({ hoy: 0, ayer: -1, anteayer: -2, antier: -2, 'pasado mañana': 2, anoche: -1 }),
    offset: meanings({
      'ese mismo día|el mismo día|ese día': 0,
      'al día siguiente|el día siguiente|un día después': 1,
      'el día anterior|un día antes|la víspera': -1,
    }),
    part: meanings({
      'madrugada|amanecer': 'early',
      mañana: 'morning',
      'mediodía|tarde': 'afternoon',
      noche: 'night',
    }),
    half: meanings({ 'madrugada|mañana|a. m.|a.m.|am': 'am', 'tarde|noche|p. m.|p.m.|pm': 'pm' }),
    unit: meanings({
      'minuto|minutos': 'minute',
      'hora|horas': 'hour',
      'día|días': 'day',
      'semana|semanas': 'week',
      'fin de semana': 'weekend',
      'mes|meses': 'month',
      trimestre: 'quarter',
      'año|años': 'year',
      'década|décadas': 'decade',
    }),
    which: meanings({
      'pasado|pasada|pasados|pasadas|último|última|últimos|últimas|anterior': 'last',
      'este|esta|estos|estas|presente|actual': 'this',
      'próximo|próxima|próximos|próximas|que viene|siguiente|siguientes|entrante': 'next',
    }),
    way: meanings({
      'hace|desde hace|desde hacía|hacía': 'ago',
      'dentro de': 'ahead',
      'después|más tarde': 'after',
      'antes|atrás': 'before',
    }),
    season: meanings({ primavera: 'spring', verano: 'summer', otoño: 'autumn', invierno: 'winter' }),
    slice: meanings({
      'a principios|principios|a comienzos|comienzos|inicios|a inicios': 'early',
      'a mediados|mediados': 'mid',
      'a finales|finales|a fines|fines': 'late',
    }),
    quarter: meanings({ primer: 1, segundo: 2, tercer: 3, cuarto: 4 }),
    decade: meanings({
      veinte: 1920,
      treinta: 1930,
      cuarenta: 1940,
      cincuenta: 1950,
      sesenta: 1960,
      setenta: 1970,
      ochenta: 1980,
      noventa: 1990,
    }),
    hourWord: meanings({
      una: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      once: 11,
      doce: 12,
    }),
    minuteWord: meanings({
      'cuarto|quince': 15,
      'media|treinta': 30,
      cinco: 5,
      diez: 10,
      doce: 12,
      veinte: 20,
      veinticinco: 25,
    }),
    named: meanings<{ month?: number; day?: number; vague?: boolean }>({
      nochebuena: { month: 12, day: 24 },
      nochevieja: { month: 12, day: 31 },
      'navidad|día de navidad': { month: 12, day: 25 },
      'año nuevo': { month: 1, day: 1 },
      'semana santa': {},
      'recientemente|hace poco': { vague: true },
    }),
  };
  return words;
}
