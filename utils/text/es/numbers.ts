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
    ['mil millones', 1e9],
    ['mil', 1e3],
    ['millones|millón', 1e6],
    ['billones|billón', 1e12],
  ],
  shortScales: [
    ['mm', 1e9],
    ['mill\\.|m', 1e6],
  ],
  one: 'un',
  half: 'medio',
  andHalf: 'y medio|y media',
});

/** Nouns after which "de 27 años" tells an age. */
const PERSON =
  '(?:hombre|mujer|joven|niñ[oa]|chic[oa]|adolescente|menor|bebé|gemel[oa]s|melliz[oa]s|ancian[oa]|víctima|detenid[oa]|sospechos[oa]|conductora?|ciclista|peatón|estudiante|alumn[oa]|madre|padre|hij[oa]|vecin[oa]|trabajadora?|turista|paciente|varón|persona|pasajer[oa]|motorista|jubilad[oa])';
const ORDINALS: [string, number][] = [
  ['primer|primer[oa]s?', 1],
  ['segund[oa](?! plano)', 2],
  ['tercer|tercer[oa]', 3],
  ['cuart[oa]', 4],
  ['quint[oa]', 5],
  ['sext[oa]', 6],
  ['séptim[oa]', 7],
  ['octav[oa]', 8],
  ['noven[oa]', 9],
  ['décim[oa]', 10],
];
/** Thousands of digits and words, where "decena" and "centenar" say how many there are about. */
const OF = '(?: de)?';

/** How Spanish writes numbers: decimal comma, thousands by dot or space, millón and mil millones. */
export const numbers: NumberGrammar = {
  numerals,
  spaced: true,
  phrases: [
    {
      pattern: '(?<!\\d[-–]){n}[-–]{m}(?![-–\\d])(?= (?:al|a la|ante|contra|frente|sobre|en el|de)|[.,)])',
      form: 'score',
      value: score,
    },
    {
      pattern:
        '(?<=(?:ganó|venció|perdió|empató|derrotó|cayó|goleó|impuso)[^.,;]{0,30} (?:por )?){n} a {m}(?! (?:años|de))',
      form: 'score',
      value: score,
    },
    // "188 votos contra 61", "188 votos a favor y 61 en contra"
    { pattern: '{n} votos(?: a favor)? (?:contra|frente a) {m}(?! abstenciones)', form: 'score', value: score },
    { pattern: '{n} (?:votos )?a favor(?:,| y) {m}(?: votos)? en contra', form: 'score', value: score },
    { pattern: '{n} de cada {m}', form: 'fraction', value: share },
    {
      pattern: '(?<!\\p{L})un[oa] de cada {m}',
      form: 'fraction',
      value: ({ m }) => m && told(Number((1 / m.low).toPrecision(12))),
    },
    ...withForm('age', [
      ['{n} años de edad', 'year'],
      [`(?<=${PERSON}(?: \\p{L}+){0,2},? (?:de (?:unos )?)){n} años`, 'year'],
      [`(?<=${PERSON}(?: \\p{L}+){0,2},? de ){n} meses`, 'month'],
      ['{n} meses de edad', 'month'],
      ['(?<=, (?:de )){n} años(?=[,.]| y )', 'year'],
      ['(?<=\\p{L}, ){n} años(?=[,.])', 'year'],
      ['(?<=a los |tenía |tiene |cumplió ){n} años(?! (?:de|después|más|antes))', 'year'],
    ]),
    bareAge('(?<=\\p{L} ?[(]){n}(?=[)])'),
    bareAge('(?<=\\p{L}, ){n}(?=, )'),
    ...fixed('duration', [['medio año', 6]], 'month'),
    ...fixed(
      'duration',
      [
        ['media hora', 30],
        ['(?:tres cuartos de hora|tres cuartos de una hora)', 45],
        ['hora y media', 90],
      ],
      'minute',
    ),
    ...fixed('duration', [['año y medio', 18]], 'month'),
    ...fixed(
      'duration',
      [
        ['(?:la |una )?década y media', 15],
        ['(?:una|la última|una larga) década|(?<=de )década', 10],
        ['un (?:largo )?siglo', 100],
      ],
      'year',
    ),
    ...fixed('fraction', [
      ['la mitad', 1 / 2],
      ['dos tercios|las dos terceras partes|dos terceras partes', 2 / 3],
      ['un tercio|la tercera parte|una tercera parte', 1 / 3],
      ['tres cuartos|tres cuartas partes|las tres cuartas partes', 3 / 4],
      ['un cuarto(?= de (?:los|las|la|el))|la cuarta parte|una cuarta parte', 1 / 4],
      ['un quinto|la quinta parte|una quinta parte', 1 / 5],
      ['la décima parte|una décima parte', 1 / 10],
    ]),
    ...fixed('multiple', [
      ['el doble|duplic(?:a|an|ó|aron|ado|ada)', 2],
      ['el triple|triplic(?:a|an|ó|aron|ado|ada)', 3],
      ['cuadruplic(?:a|an|ó|aron|ado|ada)', 4],
    ]),
    { pattern: '{n} veces (?:más|mayor|superior)', form: 'multiple' },
    { pattern: '{n} docenas(?!\\p{L})', form: 'count', value: ({ n }) => n && told(12 * n.low, 12) },
    ...sizes([
      [`(?:varios )?(?:cientos|centenares) de miles${OF}`, [200_000, 1_999_999]],
      [`decenas de miles${OF}`, [20_000, 199_999]],
      ['(?<!cientos de |centenares de |decenas de |\\p{N} )(?:varios )?miles(?= de)', [2000, 19_999]],
      ['(?:varios )?(?:cientos|centenares)(?= de)', [200, 1999]],
      ['(?:varias )?decenas(?= de)', [20, 199]],
      ['varias docenas|docenas(?= de)', [24, 199]],
      [
        '(?:varios|cientos de|decenas de|algunos) millones|(?<!\\p{N} |[oes] |mil |seis |diez )millones(?= de)',
        [2e6, 199e6],
      ],
      ['(?:varios|varias)(?= \\p{L})', [3, 12]],
    ]),
    ...fixed('count', [
      ['media docena', 6],
      ['una docena', 12],
    ]),
    ...about([
      ['una decena', 10],
      ['una quincena(?= de (?!junio|julio|enero))', 15],
      ['una veintena', 20],
      ['una treintena', 30],
      ['una cuarentena(?= de)', 40],
      ['un(?:a)? (?:centenar|centena)', 100],
      ['medio centenar', 50],
      ['un millar', 1000],
    ]),
    ...withForm('magnitude', [
      ['(?<=(?<!\\p{L})magnitud(?: de)?(?: unos)? ){n}', ''],
      ['{n} grados(?= (?:en la escala de )?(?:de )?(?:richter|magnitud))', ''],
      ['(?<=(?:terremoto|sismo|seísmo|temblor|movimiento|sacudida|réplica)[^.;]{0,30} de ){n} grados', ''],
    ]),
    { pattern: '{n-}[.]?[ºª°](?! ?c)', form: 'rank' },
    { pattern: '(?<=(?<!\\p{L})(?:número|puesto) ){n}', form: 'rank' },
    ...fixed('rank', ORDINALS),
  ],
  before: LOOSENED_BEFORE,
  after: LOOSENED_AFTER,
  range: { link: ' a | o |-|–', between: 'entre (?:los |las |el )?', and: ' y (?:los |las |el )?' },
  of: 'de (?:los |las )?',
  signs: SIGNS,
  currencies: CURRENCIES,
  percent: '%|por ciento',
  points: 'puntos? porcentual(?:es)?',
  halfAfterUnit: 'y medio|y media',
  partsLink: ' y |, | con | ',
  units: UNITS,
  label: {
    before:
      'artículo|art\\.|sección|apartado|capítulo|página|sala|línea|autobús|vuelo|canal|kilómetro|punto|nacional|tipo|fase|versión|fórmula|teléfono|calle',
    after: '',
  },
};
