import { type NumberGrammar, score, share, told } from '@/utils/text/shared/numbers/numberGrammar';
import { about, bareAge, fixed, sizes, withForm } from '@/utils/text/shared/numbers/phraseRules';
import { spacedNumerals } from '@/utils/text/shared/numbers/spacedNumerals';
import { LOOSENED_AFTER, LOOSENED_BEFORE } from './modifiers';
import { WORDS, wordValue } from './numberWords';
import { CURRENCIES, SIGNS, UNITS } from './units';

const numerals = spacedNumerals({
  words: WORDS,
  wordValue,
  scales: [
    ['mille', 1e3],
    ['millions?', 1e6],
    ['milliards?', 1e9],
    ['billions?', 1e12],
  ],
  shortScales: [['mds?|mrds?', 1e9]],
  one: 'un',
  half: 'un demi|demi',
  andHalf: 'et demie?',
});

/** Nouns after which "de 27 ans" tells an age. */
const PERSON =
  '(?:homme|femme|fille|garçon|fillette|enfant|jumeaux|jumelles|nourrisson|adolescente?|jeune|mineure?|bébé|victime|suspecte?|conduct(?:eur|rice)|cycliste|piétonn?e?|étudiante?|élève|mère|père|fils|voisine?|salariée?|ouvri(?:er|ère)|touriste|patiente?|personne|passag(?:er|ère)|motarde?|retraitée?|locataire|habitante?|individu|policier|pompier|joueu(?:r|se))';
const ORDINALS: [string, number][] = [
  ['premi(?:er|ère)s?', 1],
  ['deuxième|seconde?(?! tour de vis)', 2],
  ...'trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz'
    .split(' ')
    .map((stem, at): [string, number] => [`${stem}ième`, at + 3]),
  ['vingtième', 20],
];

/** How French writes numbers: decimal comma, thousands by a narrow space, million and milliard. */
export const numbers: NumberGrammar = {
  numerals,
  spaced: true,
  phrases: [
    {
      pattern: '(?<!\\d[-–]){n}[-–]{m}(?![-–\\d])(?! ?(?:ans|%|jours|heures|minutes|mois|euros|millions))',
      form: 'score',
      value: score,
    },
    {
      pattern:
        '(?<=(?:batt\\p{L}+|gagn\\p{L}+|vain\\p{L}+|perd\\p{L}+|impos\\p{L}+|inclin\\p{L}+|défai\\p{L}+|victoire|succès|score|domin\\p{L}+|remport\\p{L}+|men\\p{L}+)[^.;]{0,50} ){n} à {m}(?! (?:ans|%|jours|heures|minutes|mois|euros|millions))',
      form: 'score',
      value: score,
    },
    // "188 voix contre 61", "188 pour et 61 contre"
    { pattern: '{n} voix (?:pour )?contre {m}(?! abstentions)', form: 'score', value: score },
    { pattern: '{n} (?:voix )?pour(?:,| et) {m}(?: voix)? contre', form: 'score', value: score },
    { pattern: '{n} (?:\\p{L}+ )?sur {m}(?! (?:la|le|les|ce|un))', form: 'fraction', value: share },
    {
      pattern: '(?<!\\p{L})une? (?:\\p{L}+ )?sur {m}',
      form: 'fraction',
      value: ({ m }) => m && told(Number((1 / m.low).toPrecision(12))),
    },
    ...withForm('age', [
      ["(?<=âgée?s? (?:de |d'(?:environ )?)(?:près de )?){n} ans", 'year'],
      [`(?<=${PERSON}(?: \\p{L}+){0,2},? de ){n} ans`, 'year'],
      [`(?<=${PERSON}(?: \\p{L}+){0,2},? de ){n} mois`, 'month'],
      ['(?<=âgée?s? de ){n} mois', 'month'],
      ["(?<=à l'âge de ){n} ans", 'year'],
      ['(?<=\\p{L}, ){n} ans(?=[,.])', 'year'],
      ['{n} ans(?=, (?:qui|habitante?|originaire|père|mère))', 'year'],
    ]),
    bareAge('(?<=\\p{L} ?[(]){n}(?= ans[)]|[)])'),
    ...fixed(
      'duration',
      [
        ['une? demi-heure', 30],
        ["un quart d'heure", 15],
        ["trois quarts d'heure", 45],
      ],
      'minute',
    ),
    ...fixed('duration', [['six mois|un semestre', 6]], 'month'),
    ...fixed(
      'duration',
      [
        ['(?:une|dernière) décennie', 10],
        ['un (?:demi-)?siècle', 100],
      ],
      'year',
    ),
    ...fixed(
      'duration',
      [
        ['(?:une|la) quinzaine(?= de jours|[,.])', 15],
        ['une dizaine de jours', 10],
      ],
      'day',
    ),
    ...fixed('fraction', [
      ['la moitié', 1 / 2],
      ['(?:les )?deux[ -]tiers', 2 / 3],
      ['(?:un|le) tiers', 1 / 3],
      ['(?:les )?trois[ -]quarts', 3 / 4],
      ["(?:un|le) quart(?= d(?:es|u|e|'))", 1 / 4],
      ['un cinquième', 1 / 5],
      ['un dixième', 1 / 10],
    ]),
    ...fixed('multiple', [
      ['le double|doubl(?:é|ée|er|ait|ent)|a doublé', 2],
      ['le triple|tripl(?:é|ée|er|ait)', 3],
      ['quadrupl(?:é|ée|er)', 4],
    ]),
    { pattern: '{n} fois (?:plus|moins|supérieure?)', form: 'multiple' },
    ...sizes([
      ['(?:des|plusieurs) centaines de milliers', [200_000, 1_999_999]],
      ['(?:des|plusieurs) dizaines de milliers', [20_000, 199_999]],
      ['(?:des|plusieurs|quelques) milliers', [2000, 19_999]],
      ['(?:des|plusieurs|quelques) centaines', [200, 1999]],
      ['(?:des|plusieurs|quelques) dizaines', [20, 199]],
      ['(?:des|plusieurs|quelques) (?:dizaines de )?millions', [2e6, 199e6]],
      ['(?:des|plusieurs|quelques) milliards', [2e9, 199e9]],
      ['plusieurs(?= \\p{L})', [3, 12]],
    ]),
    ...fixed('count', [['une demi-douzaine', 6]]),
    ...about([
      ["(?:(?:une|la) |(?<=une (?:bonne|grosse|petite) ))dizaine(?= d[e'])", 10],
      ['(?:une? |(?<=une (?:bonne|grosse|petite) ))douzaine', 12],
      ['(?:(?:une|la) |(?<=une (?:bonne|grosse|petite) ))quinzaine', 15],
      ['(?:(?:une|la) |(?<=une (?:bonne|grosse|petite) ))vingtaine', 20],
      ['(?:(?:une|la) |(?<=une (?:bonne|grosse|petite) ))trentaine', 30],
      ['(?:(?:une|la) |(?<=une (?:bonne|grosse|petite) ))quarantaine', 40],
      ['(?:(?:une|la) |(?<=une (?:bonne|grosse|petite) ))cinquantaine', 50],
      ['(?:(?:une|la) |(?<=une (?:bonne|grosse|petite) ))soixantaine', 60],
      ['(?:(?:une|la) |(?<=une (?:bonne|grosse|petite) ))centaine', 100],
      ['un millier', 1000],
    ]),
    ...withForm('magnitude', [
      ['(?<=(?<!\\p{L})magnitude (?:de )?(?:près de )?){n}', ''],
      ["{n}(?= sur l'échelle de richter)", ''],
    ]),
    { pattern: '(?<![\\p{L}\\p{N}])(?<n>\\d{1,4})(?:er|ère|re|e|ème|nd|nde)(?![\\p{L}])(?! siècle)', form: 'rank' },
    { pattern: '(?<=(?<!\\p{L})(?:numéro|n°) ?){n}', form: 'rank' },
    ...fixed('rank', ORDINALS),
  ],
  before: LOOSENED_BEFORE,
  after: LOOSENED_AFTER,
  range: { link: ' à | ou |-|–', between: 'entre ', and: ' et ' },
  of: "(?:de |d')",
  signs: SIGNS,
  currencies: CURRENCIES,
  percent: '%|pour cent',
  points: 'points? de pourcentage',
  halfAfterUnit: 'et demie?',
  partsLink: ' et |, | ',
  units: UNITS,
  label: {
    before:
      'article|art\\.|section|alinéa|chapitre|page|salle|ligne|bus|vol|canal|nationale|type|phase|version|formule|tél\\.|téléphone|place|porte',
    after: '',
  },
};
