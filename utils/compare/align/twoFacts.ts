import type { Pair } from '@/utils/compare/align/pairs';
import { IN_STEP } from '@/utils/compare/align/parallel';
import type { PlacedMention } from '@/utils/compare/align/placed';
import type { Surroundings } from '@/utils/compare/align/surroundings';
import { soundAlike } from '@/utils/compare/judge/name';
import type { Reading } from '@/utils/read/mention';
import { SECOND } from '@/utils/text/en/playClock';

type Rule = (a: PlacedMention, b: PlacedMention, around: Surroundings) => boolean;

/**
 * What tells that two values which cannot both be true are of two facts, or may be one after all, however alike their
 * sentences are. Those of numbers were held against pairs from news labelled by reading: of some 2,980 that they part nine
 * contradict each other on one fact, and of the 43 among them that the weights alone took for likely, two.
 */
const RULES: Rule[] = [
  bothTellBoth,
  otherSense,
  ofSources,
  vague,
  ageBesideCount,
  agesFarApart,
  agesOfTwo,
  agesInOtherYears,
  ranks,
  playFarApart,
  kindsBySize,
  otherKindsOfScore,
  addsUp,
  otherNames,
  daysOfStatements,
  zonesOfOneTime,
];

/** Whether the values of a pair contradict each other because they are of two facts, by what the mentions themselves tell. */
export function areTwoFacts({ a, b, relation }: Pair, around: Surroundings): boolean {
  return relation.verdict === 'conflict' && RULES.some((rule) => rule(a, b, around));
}

const form = ({ reading }: PlacedMention) => (reading.type === 'number' ? reading.form : undefined);
const low = ({ reading }: PlacedMention) => (reading.type === 'number' ? reading.low : Number.NaN);

/** "420 tonnes after 610 last year" in both sentences */
function bothTellBoth(a: PlacedMention, b: PlacedMention): boolean {
  return a.beside.has(b.value) && b.beside.has(a.value);
}

/** "three other bills" beside "four bills" */
function otherSense(a: PlacedMention, b: PlacedMention): boolean {
  return a.kind === 'number' && a.sense() !== b.sense();
}

/** "two people familiar with the matter": how many spoke to an outlet is a fact about that outlet. */
function ofSources(a: PlacedMention, b: PlacedMention): boolean {
  return a.sense() === 'of sources' || b.sense() === 'of sources';
}

/** "minutes before" beside "a day earlier", "thousands" beside "a million": words this loose contradict nothing. */
function vague(a: PlacedMention, b: PlacedMention): boolean {
  return isVague(a) || isVague(b);
}

function isVague({ reading }: PlacedMention): boolean {
  return reading.type === 'number' && reading.vague === true;
}

function areAges(a: PlacedMention, b: PlacedMention): boolean {
  return a.own.isAge && b.own.isAge;
}

/** "two teenagers" beside "a 16-year-old" */
function ageBesideCount(a: PlacedMention, b: PlacedMention): boolean {
  return a.own.isAge !== b.own.isAge && form(a) !== 'rank' && form(b) !== 'rank';
}

/** Desks err by a year or two: of 221 pairs of ages further apart than this, none was that of one person. */
const MOST_TIMES = 1.3;

/** "the 81-year-old" beside "the 23-year-old" */
function agesFarApart(a: PlacedMention, b: PlacedMention): boolean {
  return areAges(a, b) && Math.max(low(a), low(b)) > MOST_TIMES * Math.min(low(a), low(b));
}

/** "Jones, 35" beside "the 39-year-old Smith", in sentences that do not name the other. */
function agesOfTwo(a: PlacedMention, b: PlacedMention, { names }: Surroundings): boolean {
  if (!areAges(a, b) || a.nearName.length === 0 || b.nearName.length === 0) return false;
  const named = ({ nearName }: PlacedMention, { account, sentence }: PlacedMention) =>
    nearName.some((word) => names[account]![sentence]!.has(word));
  return !named(a, b) && !named(b, a);
}

const YEAR = 365.25 * 86_400_000;

/** "Jones, 27", when he was arrested, beside "Jones, 29", when he was tried. */
function agesInOtherYears(a: PlacedMention, b: PlacedMention, { published }: Surroundings): boolean {
  if (!areAges(a, b)) return false;
  const years = (published[b.account]! - published[a.account]!) / YEAR;
  return Math.abs(years) > 0.5 && Math.abs(low(b) - low(a) - years) < 1;
}

/** "the third strike" beside "the fourth success": each is numbered as it comes. */
function ranks(a: PlacedMention, b: PlacedMention): boolean {
  return form(a) === 'rank' && form(b) === 'rank';
}

/** Two desks that time one basket differ by a second or two. */
const MOST_SECONDS = 10;

/** "with 7:42 left" beside "with 14:05 left" */
function playFarApart({ reading: x }: PlacedMention, { reading: y }: PlacedMention): boolean {
  if (x.type !== 'number' || y.type !== 'number' || x.step !== SECOND || y.step !== SECOND) return false;
  return Math.abs(x.low - y.low) > MOST_SECONDS * SECOND;
}

/** "the 13-inch model" beside "the 15-inch model", where each account tells several: of 47 pairs of such sizes three told one fact. */
function kindsBySize(a: PlacedMention, b: PlacedMention, { told }: Surroundings): boolean {
  const unit = form(a) === 'size' && form(b) === 'size' ? a.things.at(-1) : undefined;
  if (unit === undefined || b.things.at(-1) !== unit || !namesKind(a) || !namesKind(b)) return false;
  return told[a.account]!.get(unit)! > 1 && told[b.account]!.get(unit)! > 1;
}

/** "13-inch", and the "11" of "11- and 13-inch" */
function namesKind({ words }: PlacedMention): boolean {
  return /\d(?: ?- ?\p{L}|$)/u.test(words);
}

/** "29-of-34" and "a 15-2 run" beside "31-24": of 80 such pairs none told one fact. */
function otherKindsOfScore(a: PlacedMention, b: PlacedMention): boolean {
  return form(a) === 'score' && form(b) === 'score' && kindOfScore(a) !== kindOfScore(b);
}

function kindOfScore({ words, things }: PlacedMention): 'tries' | 'run' | 'result' {
  if (/\b(?:of|for)\b/.test(words)) return 'tries';
  return things.includes('run') ? 'run' : 'result';
}

/** "seven AK-47 rifles and two other rifles" beside "nine rifles" */
function addsUp(a: PlacedMention, b: PlacedMention): boolean {
  return totalBeside(a) === low(b) || totalBeside(b) === low(a);
}

/** The sum of all numbers of a mention's sentence that count the same thing; undefined where it is the only one. */
function totalBeside({ mates, reading }: PlacedMention): number | undefined {
  const thing = countedThing(reading);
  const counts = mates.flatMap((mate) =>
    form(mate) === 'count' && countedThing(mate.reading) === thing ? [low(mate)] : [],
  );
  return thing !== undefined && counts.length > 1 ? counts.reduce((sum, count) => sum + count, 0) : undefined;
}

/** "counts" of "five counts of fraud" */
function countedThing(reading: Reading): string | undefined {
  return reading.type === 'number' ? (reading.head ?? reading.counted[0]) : undefined;
}

/** In accounts that go ways of their own, two chairmen or two channels are two: of ten such pairs read, none was one. */
const NEARLY_IN_STEP = 0.28;

function otherNames(a: PlacedMention, b: PlacedMention, { evidence }: Surroundings): boolean {
  return a.kind === 'name' && evidence.inStep(a.account, b.account) < NEARLY_IN_STEP && !soundAlike(a, b);
}

/** On which day somebody spoke is no conflict: people repeat themselves, and each outlet hears them on a day of its own. */
function daysOfStatements(a: PlacedMention, b: PlacedMention, { evidence }: Surroundings): boolean {
  return (tellsStatement(a) || tellsStatement(b)) && evidence.inStep(a.account, b.account) < IN_STEP;
}

function tellsStatement({ kind, sense }: PlacedMention): boolean {
  return kind === 'date' && sense() === 'of a statement';
}

/** Where local time is Greenwich's, in winter at least. */
const ON_GREENWICH = 'britain british uk england scotland wales ireland portugal iceland ghana senegal gambia'.split(
  ' ',
);

/** "at 7:37 GMT" beside "at 7:37 local time", in Iceland */
function zonesOfOneTime(a: PlacedMention, b: PlacedMention, { vocabulary }: Surroundings): boolean {
  const zones = [a, b].map(({ reading }) => (reading.type === 'date' ? reading.zone : undefined));
  if (!zones.includes('UTC') || !zones.includes('local')) return false;
  return ON_GREENWICH.some((place) => vocabulary[a.account]!.has(place) || vocabulary[b.account]!.has(place));
}
