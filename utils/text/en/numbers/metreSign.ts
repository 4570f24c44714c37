import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

/** Ways through space: "fell about 600m", "swam the 200m" */
const MOVED =
  /^(?:f[ae]ll(?:s|en|ing)?|slip\p{L}*|slid|sliding|plung\p{L}*|plummet\p{L}*|tumbl\p{L}*|dropp?\p{L}*|climb\p{L}*|swam|swims?|swimming|ran|runs?|running|walk\p{L}*|dragged|drifted|travel\p{L}*|dived?|diving|sprint\p{L}*|within|every)$/u;
/** What is measured, or where to: "200m down", "100m final", "600m from" */
const SPACE =
  /^(?:long|tall|high|wide|deep|away|down|up|above|below|off|from|race|sprint|final|finals|freestyle|butterfly|backstroke|breaststroke|hurdles?|relay|medley|dash|radius|east|west|north|south|inland|offshore|downstream|upstream|apart|underground|underwater|champion|runner)$/;
/** Words between a way and its length: "fell some", "swam the" */
const BETWEEN =
  /^(?:about|around|some|nearly|almost|over|than|more|roughly|approximately|the|an?|up|to|at|least|further)$/;
const MOST_BETWEEN = 3;

/** Whether the "m" right after digits stands for metres rather than millions: what is done before it or follows decides. */
export function isMetres(tokens: Token[], digits: number): boolean {
  if (SPACE.test(wordAt(tokens, digits + 2)) && !isCapital(tokens[digits + 2])) return true;
  let place = digits - 1;
  while (place >= digits - MOST_BETWEEN && BETWEEN.test(wordAt(tokens, place))) place -= 1;
  const following = tokens[digits + 2];
  // "fell 3m barrels": a thing that is counted follows.
  const counted = following?.kind === 'word' && /[^s]s$/.test(following.lower);
  return MOVED.test(wordAt(tokens, place)) && !counted;
}
