import { type DateVocabulary, meanings, monthNames, weekdayNames } from '@/utils/text/shared/dates/dateVocabulary';
import { EMPTY_VOCABULARY } from '@/utils/text/shared/dates/emptyVocabulary';

let words: DateVocabulary | undefined;

/** The words of French dates, put together at first use. */
export function vocabulary(): DateVocabulary {
  words ??= {
    ...EMPTY_VOCABULARY,
    month: monthNames('fr'),
    weekday: weekdayNames('fr'),
    near: meanings({ "aujourd'hui|ce jour": 0, hier: -1, 'avant-hier': -2, demain: 1, 'après-demain': 2 }),
    offset: meanings({
      'le même jour|ce jour-là': 0,
      'le lendemain': 1,
      'la veille': -1,
      'le surlendemain': 2,
      "l'avant-veille": -2,
    }),
    part: meanings({
      aube: 'early',
      'matin|matinée': 'morning',
      'après-midi': 'afternoon',
      'soir|soirée': 'evening',
      nuit: 'night',
    }),
    half: meanings({ 'matin|aube': 'am', 'après-midi|soir': 'pm' }),
    unit: meanings({
      'minute|minutes': 'minute',
      'heure|heures': 'hour',
      'jour|jours': 'day',
      'semaine|semaines': 'week',
      'week-end': 'weekend',
      mois: 'month',
      trimestre: 'quarter',
      'an|ans|année|années': 'year',
      'décennie|décennies': 'decade',
    }),
    which: meanings({
      'dernier|dernière|derniers|dernières|passé|passée|passés|passées|précédent|précédente': 'last',
      'ce|cet|cette|ces': 'this',
      'prochain|prochaine|prochains|prochaines|suivant|suivante': 'next',
    }),
    way: meanings({
      'il y a|voici|voilà': 'ago',
      "d'ici": 'ahead',
      'après|plus tard': 'after',
      'avant|plus tôt|auparavant': 'before',
    }),
    season: meanings({ printemps: 'spring', été: 'summer', automne: 'autumn', hiver: 'winter' }),
    slice: meanings({
      'au début|début|en début': 'early',
      'mi|à la mi|milieu|au milieu': 'mid',
      'fin|à la fin|en fin': 'late',
    }),
    quarter: meanings({ 'premier|1er': 1, 'deuxième|second|2e': 2, 'troisième|3e': 3, 'quatrième|4e': 4 }),
    decade: meanings({
      vingt: 1920,
      trente: 1930,
      quarante: 1940,
      cinquante: 1950,
      soixante: 1960,
      'soixante-dix': 1970,
      'quatre-vingt': 1980,
      'quatre-vingt-dix': 1990,
    }),
    hourWord: meanings({
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
    }),
    minuteWord: meanings({ 'et quart|quart': 15, 'et demie': 30, cinq: 5, dix: 10, vingt: 20, quinze: 15 }),
    named: meanings<{ month?: number; day?: number; vague?: boolean }>({
      'noël|jour de noël': { month: 12, day: 25 },
      "jour de l'an|nouvel an": { month: 1, day: 1 },
      'saint-sylvestre': { month: 12, day: 31 },
      'pâques|pentecôte': {},
      'récemment|dernièrement': { vague: true },
    }),
  };
  return words;
}
