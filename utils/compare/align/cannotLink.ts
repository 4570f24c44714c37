import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import { tellOtherFates } from '@/utils/compare/facts/eventTypes';
import type { InStep } from '@/utils/compare/facts/inStep';
import { countOtherThings, type MentionInContext } from '@/utils/compare/facts/mentionInContext';
import { isExpected } from '@/utils/compare/facts/scope';
import { wordsIn } from '@/utils/compare/facts/vocabulary';
import type { Side } from '@/utils/link/side';
import type { Article } from '@/utils/model';
import { pollstersIn, tellsOfPoll } from '@/utils/text/en/speech/pollsters';
import { oncePer } from '@/utils/text/shared/words/oncePer';

type Rule = (a: MentionInContext, b: MentionInContext, sides: Side[], inStep: InStep) => boolean;

/** What tells so of any two unequal values, whether or not both can be true. */
const OF_UNEQUAL: Rule[] = [ageBesideCount, vaguelyOfOtherThings];
/** What tells so of two values that cannot both be true: `ageBesideCount` has found both to be ages or none, `otherSense` both numbers to be of one sense. */
const OF_CONFLICTING: Rule[] = [
  otherSense,
  // "230 orders" beside "3,500 subpoenas"
  countOtherThings,
  expectedBesideTold,
  countedTogether,
  ofWeather,
  ofPrecincts,
  ofSources,
  groupsByShare,
  spans,
  ofOtherPolls,
  vague,
  agesOfTwo,
  agesOfNobody,
  moneyBesideBare,
  convertedMoney,
  runningTotals,
  hoursBesideDays,
  ranks,
  scores,
  daysOfPhotographs,
  daysOfStatements,
  zonesOfOneTime,
  clocksOfTwoCountries,
];

/** Whether the values of a pair differ because they are of two facts, by what the mentions themselves tell. */
export function cannotLink({ a, b, relation: { verdict } }: CandidatePair, sides: Side[], inStep: InStep): boolean {
  if (tellOtherFates(a, b)) return true;
  if (verdict === 'agree') return false;
  if (OF_UNEQUAL.some((rule) => rule(a, b, sides, inStep))) return true;
  return verdict === 'conflict' && OF_CONFLICTING.some((rule) => rule(a, b, sides, inStep));
}

/** "two teenagers" beside "a 16-year-old" */
function ageBesideCount(a: MentionInContext, b: MentionInContext): boolean {
  return a.own.isAge !== b.own.isAge;
}

/** "scores of products" beside "42 states": any number fits words as loose as these. */
function vaguelyOfOtherThings(a: MentionInContext, b: MentionInContext): boolean {
  const countPeople = a.own.countsPeople && b.own.countsPeople;
  return vague(a, b) && !countPeople && !a.things.some((thing) => b.things.includes(thing));
}

/** "three other bills" beside "four bills" */
function otherSense(a: MentionInContext, b: MentionInContext): boolean {
  return a.kind === 'number' && a.scope() !== b.scope();
}

/** "is expected to create 1,100 jobs" beside "kept 800 jobs": what is awaited and what has come can both be true. */
function expectedBesideTold(a: MentionInContext, b: MentionInContext, sides: Side[]): boolean {
  if (a.kind !== 'number') return false;
  const [ofA, ofB] = [a, b].map((mention) => {
    const { sentences, language } = sides[mention.account]!.account;
    return isExpected(mention, sentences[mention.sentence], language);
  });
  return ofA !== ofB;
}

/** "34 people and three companies" beside "37 defendants" */
function countedTogether(a: MentionInContext, b: MentionInContext): boolean {
  return isSumOf(a, b) || isSumOf(b, a);
}

function isSumOf(whole: MentionInContext, part: MentionInContext): boolean {
  const { parsed: all } = whole;
  const { parsed: own } = part;
  if (all.type !== 'number' || own.type !== 'number' || all.form !== own.form) return false;
  return part.mates.some(
    (mate) =>
      mate !== part &&
      mate.parsed.type === 'number' &&
      mate.parsed.form === own.form &&
      own.low + mate.parsed.low === all.low &&
      // "9 killed and 2 missing" beside "11 killed": who counts the killed counts no missing with them.
      !tellOtherFates(mate, whole),
  );
}

const WEATHER = /\b(?:winds?|gusts?|storms?|hurricanes?|typhoons?|cyclones?)\b/i;

/** How fast a storm is changes by the hour, and each outlet writes at an hour of its own; who retells another does not. */
function ofWeather(a: MentionInContext, b: MentionInContext, sides: Side[], inStep: InStep): boolean {
  return (
    [a, b].every(({ parsed, account, sentence }) => {
      const isSpeed = parsed.type === 'number' && parsed.measure?.dimension === 'speed';
      return isSpeed && WEATHER.test(sides[account]!.account.sentences[sentence]!.text);
    }) && !inStep(a.account, b.account)
  );
}

/** "with 64 percent of precincts reporting": votes are counted through the night, and each outlet writes at an hour of its own. */
function ofPrecincts(a: MentionInContext, b: MentionInContext, _: Side[], inStep: InStep): boolean {
  return [a, b].some(({ things }) => things.includes('precinct')) && !inStep(a.account, b.account);
}

/** "two people familiar with the matter": how many spoke to an outlet is a fact about that outlet. */
function ofSources(a: MentionInContext): boolean {
  return a.scope() === 'of sources';
}

/** "the bottom 50 percent" beside "the bottom 40 percent" */
function groupsByShare(a: MentionInContext): boolean {
  return a.scope() === 'of a group by its share';
}

/** "the prior three months" beside "the best six-month stretch": each measures something of its own. */
function spans(a: MentionInContext): boolean {
  return a.scope() === 'a span';
}

/** "the Post poll finds 35 percent" beside "the CNN poll found 31%": each asked people of its own. */
function ofOtherPolls(a: MentionInContext, b: MentionInContext, sides: Side[]): boolean {
  const [ofA, ofB] = [a, b].map((mention) => pollstersOf(mention, sides[mention.account]!));
  return ofA!.length > 0 && ofB!.length > 0 && !ofA!.some((name) => ofB!.includes(name));
}

/** Who took the poll that a share is of: named in its sentence, or anywhere in the account of what people told a poll. */
function pollstersOf({ parsed, sentence }: MentionInContext, { account }: Side): string[] {
  if (parsed.type !== 'number' || (parsed.form !== 'percent' && parsed.form !== 'fraction')) return [];
  const { text } = account.sentences[sentence]!;
  const own = pollstersIn(text);
  return own.length > 0 || !tellsOfPoll(text) ? own : pollstersOfAll(account.article);
}

const pollstersOfAll = oncePer(({ text }: Article) => pollstersIn(text));

/** "minutes before" beside "a day earlier", "thousands" beside "a million": words this loose contradict nothing. */
function vague(a: MentionInContext, b: MentionInContext): boolean {
  return [a, b].some(({ parsed }) => parsed.type === 'number' && parsed.vague === true);
}

/** "Jones, 35" beside "the 39-year-old Smith", in sentences that do not name the other. */
function agesOfTwo(a: MentionInContext, b: MentionInContext, sides: Side[]): boolean {
  if (!a.own.isAge || a.nearName.length === 0 || b.nearName.length === 0) return false;
  const named = ({ nearName }: MentionInContext, { account, sentence }: MentionInContext) =>
    nearName.some((word) => sides[account]!.values[sentence]!.names.has(word));
  return !named(a, b) && !named(b, a);
}

/** "two sons, ages 6 and 16" beside "girls age 6 and 8": of 23 such pairs read in news none was of one person. */
function agesOfNobody(a: MentionInContext, b: MentionInContext, _: Side[], inStep: InStep): boolean {
  const isOfNobody = ({ own, nearName, parsed }: MentionInContext) =>
    own.isAge && nearName.length === 0 && parsed.type === 'number' && parsed.low === parsed.high;
  return isOfNobody(a) && isOfNobody(b) && !inStep(a.account, b.account);
}

/** "110 billion" beside "$144 billion": in which currency the first is, its text does not say. */
function moneyBesideBare({ parsed: x }: MentionInContext, { parsed: y }: MentionInContext): boolean {
  return x.type === 'number' && y.type === 'number' && (x.form === 'money') !== (y.form === 'money');
}

/** "1 million (1.52 million dollars)": what a desk makes of it in its own money goes by the rate of its day. */
const CONVERTED = /\d[^()\n]{0,20}\($/;

function convertedMoney(a: MentionInContext, b: MentionInContext, sides: Side[]): boolean {
  return [a, b].some(
    (mention) =>
      mention.parsed.type === 'number' && mention.parsed.form === 'money' && CONVERTED.test(textBefore(mention, sides)),
  );
}

/** So many letters before a number tell what it is. */
const BEFORE = 30;

function textBefore({ account, start }: MentionInContext, sides: Side[]): string {
  return sides[account]!.account.article.text.slice(Math.max(0, start - BEFORE), start);
}

const BY_NOW = /\bnow\b/i;

/** "her 2,117th career goal won it" beside "she now has 2,129": what an athlete has in all grows within one game. */
function runningTotals(a: MentionInContext, b: MentionInContext, sides: Side[]): boolean {
  const [ofA, ofB] = [a, b].map((mention) => BY_NOW.test(textBefore(mention, sides)));
  return [a, b].some(({ things }) => things.includes('career')) && ofA !== ofB;
}

const MINUTES_A_DAY = 1440;

/** "after 30 hours" beside "after four days of talks": of the days on which something is done only some hours are counted. */
function hoursBesideDays(a: MentionInContext, b: MentionInContext): boolean {
  const [ofA, ofB] = [a, b].map(({ parsed }) =>
    parsed.type === 'number' && parsed.form === 'duration' ? parsed.measure?.factor : undefined,
  );
  return ofA !== undefined && ofB !== undefined && ofA < MINUTES_A_DAY !== ofB < MINUTES_A_DAY;
}

/** "the third strike" beside "the fourth success": each is numbered as it comes. */
function ranks(a: MentionInContext, b: MentionInContext): boolean {
  return isRank(a) && isRank(b);
}

function isRank({ parsed }: MentionInContext): boolean {
  return parsed.type === 'number' && parsed.form === 'rank';
}

/** "65-53" beside "51-50": a season has many games, a game many scores. Of 78 such pairs that were read one was of one score. */
function scores(a: MentionInContext, b: MentionInContext, _: Side[], inStep: InStep): boolean {
  return (
    [a, b].every(({ parsed }) => parsed.type === 'number' && parsed.form === 'score') && !inStep(a.account, b.account)
  );
}

/** A picture may be of any day, and two outlets seldom show one. */
function daysOfPhotographs(a: MentionInContext, b: MentionInContext): boolean {
  return a.scope() === 'of a photograph' || b.scope() === 'of a photograph';
}

/** On which day somebody spoke is no conflict: people repeat themselves, and each outlet hears them on a day of its own. */
function daysOfStatements(a: MentionInContext, b: MentionInContext, _: Side[], inStep: InStep): boolean {
  return [a, b].some(({ scope }) => scope() === 'of a statement') && !inStep(a.account, b.account);
}

/** Where local time is Greenwich's, in winter at least. */
const ON_GREENWICH = 'britain british uk england scotland wales ireland portugal iceland ghana senegal gambia'.split(
  ' ',
);

/** "at 7:37 GMT" beside "at 7:37 local time", in Iceland */
function zonesOfOneTime(a: MentionInContext, b: MentionInContext, sides: Side[]): boolean {
  const zones = [a, b].map(({ parsed }) => (parsed.type === 'date' ? parsed.zone : undefined));
  if (!zones.includes('UTC') || !zones.includes('local')) return false;
  return [a, b].some(({ account }) => ON_GREENWICH.some((place) => wordsIn(sides[account]!).has(place)));
}

/** "at 06:14" beside "um 7.14 Uhr": papers of two languages go by two clocks, some hours apart. */
function clocksOfTwoCountries(a: MentionInContext, b: MentionInContext): boolean {
  if (a.language === b.language || a.parsed.type !== 'date' || b.parsed.type !== 'date') return false;
  const [x, y] = [a.parsed.minutes, b.parsed.minutes];
  return x !== undefined && y !== undefined && (x - y) % 60 === 0;
}
