import { type NumberGrammar, ofDigits, score, share, type Told, told } from '@/utils/text/shared/numbers/numberGrammar';
import { bareAge, fixed, sizes, withForm, wordsOf } from '@/utils/text/shared/numbers/phraseRules';
import { spacedNumerals } from '@/utils/text/shared/numbers/spacedNumerals';
import { LOOSENED_AFTER, LOOSENED_BEFORE } from './modifiers';
import { WORDS, wordValue } from './numberWords';
import { CURRENCIES, SIGNS, UNITS } from './units';

const numerals = spacedNumerals({
  words: WORDS,
  wordValue,
  scales: [
    ['tausend', 1e3],
    ['millionen|million', 1e6],
    ['milliarden|milliarde', 1e9],
    ['billionen|billion', 1e12],
  ],
  shortScales: [
    ['tsd\\.?', 1e3],
    ['mio\\.?', 1e6],
    ['mrd\\.?', 1e9],
    ['bio\\.', 1e12],
  ],
  one: 'einer|eine',
  half: 'eine halbe|einer halben|halbe|halben',
  andHalf: 'und eine halbe|und ein halbes|einhalb',
});

/** Nouns before which "vierjährig" tells how long something lasts, not how old somebody is. */
const LASTING =
  '(?:\\p{L}+e[nrs]? )?\\p{L}*(?:amtszeit|amtsperiode|haft|haftstrafe|freiheitsstrafe|gefängnisstrafe|bewährung|krise|vertrags?|frist|pause|sperre|laufzeit|bauzeit|zeit|krieges?|ehe|beziehung|erfahrung|ausbildung|studie|suche|debatte|verhandlungen|dauer|herrschaft|aufenthalts?|abwesenheit|geschichte|tradition|zusammenarbeit|bestehens?|jubiläum)';
/** "der 24. Minute", "im 3. Anlauf": an article stands before an ordinal in digits, which else ends a sentence. */
const ARTICLE =
  '(?<=(?<!\\p{L})(?:der|die|das|den|dem|des|zum|zur|im|am|beim|vom|ihren?|ihrem|seinen?|seinem|jeder|jedem) )';
const ORDINALS =
  'erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste'.split(
    ' ',
  );
const EVERY = 'jede[rsnm]?';

const times = (told: Told | undefined, factor: number): Told | undefined =>
  told && { ...told, low: told.low! * factor, high: (told.high! + 1) * factor - 1 };

/** How German writes numbers: decimal comma, thousands by dot, space or apostrophe, one word for a compound. */
export const numbers: NumberGrammar = {
  numerals,
  spaced: true,
  phrases: [
    { pattern: '(?<!\\d:){n}:{m}(?![:\\d])(?! uhr)', form: 'score', value: score },
    { pattern: '{n} zu {m}(?= (?:gewonnen|verloren|besiegt|geschlagen|gesiegt)|[,.]|$)', form: 'score', value: score },
    // "188 gegen 61 Stimmen", "188 Ja-Stimmen gegen 61"
    { pattern: '{n} (?:gegen|zu) {m}(?= (?:nein-?|gegen-?)?stimmen)', form: 'score', value: score },
    { pattern: '{n} (?:ja-?)?stimmen (?:gegen|zu) {m}(?! enthaltungen)', form: 'score', value: score },
    {
      pattern: '{n} (?:von|aus|der) {m}(?! (?:prozent|millionen|milliarden|euro))(?= )',
      form: 'fraction',
      value: share,
    },
    { pattern: `{n-}-?jährige[nrsm]?(?= ${LASTING})`, form: 'duration', unit: 'year' },
    ...withForm('age', [
      ['{n} (?:jahre|jahren) alte?[nrsm]?', 'year'],
      ['{n-}[- ]?jährige?[nrsm]?', 'year'],
      ['{n} (?:monate|monaten) alte?[nrsm]?', 'month'],
      ['(?<=im alter von (?:nur )?){n}(?: jahren)?', 'year'],
    ]),
    bareAge('(?<=\\p{L}[.]? ?[(]){n}(?=[)])'),
    bareAge('(?<=\\p{L}, ){n}(?=, )'),
    ...withForm('duration', [
      ['{n-}-?stündige?[nrsm]?', 'hour'],
      ['{n-}-?minütige?[nrsm]?', 'minute'],
      ['{n-}-?tägige?[nrsm]?', 'day'],
      ['{n-}-?wöchige?[nrsm]?', 'week'],
      ['{n-}-?monatige?[nrsm]?', 'month'],
    ]),
    // "ein dreistelliger Millionenbetrag" is always money.
    {
      pattern: '{n-}-?stellige?[nrsm]? millionen\\p{L}+',
      form: 'money',
      value: (parts) => times(ofDigits(parts), 1e6),
    },
    {
      pattern: '{n-}-?stellige?[nrsm]? milliarden\\p{L}+',
      form: 'money',
      value: (parts) => times(ofDigits(parts), 1e9),
    },
    { pattern: '{n-}-?stellige?[nrsm]?(?!\\p{L}| (?:millionen|milliarden)\\p{L}*)', form: 'count', value: ofDigits },
    { pattern: '{n-}-?prozentige?[nrsm]?', form: 'percent' },
    { pattern: '{n-}-?(?:köpfige?|teilige?|malige?)[nrsm]?', form: 'count' },
    { pattern: '{n-}-(?:\\p{L}+-)+\\p{L}+', form: 'count' },
    ...fixed('duration', [['(?:ein halbes|halbes|eines halben|einem halben) jahr(?:es)?', 6]], 'month'),
    ...fixed('duration', [['(?:ein|einem|eines) (?:gute[sn] |knappe[sn] |ganze[sn] )?jahrzehnts?', 10]], 'year'),
    ...fixed('duration', [['(?:ein|einem|eines) (?:gute[sn] |knappe[sn] |ganze[sn] )?jahrhunderts?', 100]], 'year'),
    ...fixed(
      'duration',
      [
        ['(?:eine|einer) halben? stunde', 30],
        ['(?:eine|einer) viertelstunde', 15],
        ['(?:eine|einer) dreiviertelstunde', 45],
      ],
      'minute',
    ),
    ...fixed('fraction', [
      ['(?:die|zur|der|eine) hälfte', 1 / 2],
      ['zwei drittel[ns]?', 2 / 3],
      ['(?:ein|einem|das|eines|knapp ein) drittels?', 1 / 3],
      ['drei viertel[ns]?|dreiviertel[ns]?', 3 / 4],
      ['(?:ein|einem) viertel', 1 / 4],
      ['(?:ein|einem) fünftel', 1 / 5],
      ['(?:ein|einem) zehntel', 1 / 10],
      [`${EVERY} zweite[rsn]?`, 1 / 2],
      [`${EVERY} dritte[rsn]?`, 1 / 3],
      [`${EVERY} vierte[rsn]?`, 1 / 4],
      [`${EVERY} fünfte[rsn]?`, 1 / 5],
      [`${EVERY} zehnte[rsn]?`, 1 / 10],
    ]),
    ...fixed('multiple', [
      ['doppelt so|das doppelte|verdoppel(?:t|te|ten|n)|verdoppelung', 2],
      ['verdreifach(?:t|te|ten|en)', 3],
      ['vervierfach(?:t|te|ten|en)', 4],
      ['halbiert(?:e|en)?|halb so', 0.5],
    ]),
    { pattern: '{n-}-?mal (?:so|mehr|höher)', form: 'multiple' },
    { pattern: '{n-}-?fache?[nrsm]?(?![\\p{L}])', form: 'multiple' },
    ...sizes([
      ['hunderttausende[nr]?', [200_000, 1_999_999]],
      ['zehntausende[nr]?', [20_000, 199_999]],
      ['tausende[nr]?|(?:mehrere|einige|ein paar) tausend', [2000, 19_999]],
      ['hunderte[nr]?|(?:mehrere|einige|ein paar) hundert', [200, 1999]],
      ['dutzende[nr]?|mehrere dutzend', [24, 199]],
      ['(?:mehrere|einige|zweistellige) millionen', [2e6, 199e6]],
      [
        `(?<!(?:\\p{N}|${WORDS}|eine[rn]?|halbe[rn]?|hunderte|dutzende|viele|zig|in) )millionen(?= (?!euro|us-dollar|dollar|franken|pfund|stück)\\p{L})`,
        [2e6, 199e6],
      ],
      ['(?:mehrere|einige) milliarden', [2e9, 199e9]],
      ['mehrere(?! male?)(?= \\p{L})|mehrere[nr]', [3, 12]],
      ['ein paar(?= \\p{L})', [2, 9]],
    ]),
    { pattern: '{n} dutzend(?!\\p{L})', form: 'count', value: ({ n }) => n && told(12 * n.low, 12) },
    ...fixed('count', [
      ['(?:ein )?halbes dutzend', 6],
      ['(?:einem |ein )?dutzend', 12],
      ['zu zweit', 2],
      ['zu dritt', 3],
      ['zu viert', 4],
      ['niemand(?= (?:wurde|kam|ist|starb))', 0],
    ]),
    ...withForm('magnitude', [
      ['(?<=(?<!\\p{L})(?:magnitude|stärke)(?: von)?(?: rund| etwa)? ){n}', ''],
      ['{n}(?= auf der (?:richterskala|richter-skala))', ''],
    ]),
    { pattern: `${ARTICLE}{n}\\.(?= \\p{L})`, form: 'rank' },
    { pattern: '(?<=(?<!\\p{L})(?:platz|rang|nummer|position) ){n}', form: 'rank' },
    ...fixed(
      'rank',
      ORDINALS.map((word, at): [string, number] => [`${word}[nrsm]?(?= \\p{L})`, at + 1]),
    ),
    {
      pattern: wordsOf('zweitgrößte[nrs]?|zweithöchste[nrs]?|zweitwichtigste[nrs]?|zweitbeste[nrs]?'),
      form: 'rank',
      value: () => told(2),
    },
    { pattern: wordsOf('drittgrößte[nrs]?|dritthöchste[nrs]?|drittbeste[nrs]?'), form: 'rank', value: () => told(3) },
  ],
  before: LOOSENED_BEFORE,
  after: LOOSENED_AFTER,
  range: { link: ' ?(?:bis zu|bis|-|–|oder) ?', between: 'zwischen ', and: ' und ' },
  of: '',
  signs: SIGNS,
  currencies: CURRENCIES,
  percent: '%|prozent',
  points: 'prozentpunkte?n?',
  halfAfterUnit: 'und eine halbe|und ein halbes',
  partsLink: ' und |, | ',
  units: UNITS,
  label: {
    before:
      'artikel|art\\.|abschnitt|ziffer|paragraf|paragraph|§|absatz|kapitel|seite|zimmer|raum|halle|gleis|linie|bus|flug|kanal|hausnummer|typ|klasse|modell|version|phase|folge|formel|tel\\.|telefon',
    after: 'er jahren?|er|ern',
  },
};
