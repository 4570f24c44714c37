import type { DateParts } from '@/utils/text/shared/dates/dateParts';
import { type DateRule, type Groups, rule } from '@/utils/text/shared/dates/dateRule';
import { SMALL } from '../words/numberWords';

/** "7:41 left", "the 2:15 mark" are times of play. */
const IN_PLAY =
  '(?! (?:left|remaining|to go|to play|mark|into|gone|(?:of|in) the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+)(?: (?:st|nd|rd|th))? (?:half|quarter|period|round|overtime)))';

const HOUR_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** "3:30 p.m. ET", "8.39am", "5 p. m.", "0737 gmt", "1100 hours", "2:09 in the morning", "noon" */
export function clockRules(): DateRule[] {
  const zone =
    '(?: \\(?(?<zone>et|est|edt|pt|pst|pdt|ct|cst|cdt|mt|gmt|utc|ist|cet|bst|eastern(?: time)?|pacific(?: time)?|central(?: time)?|local time))?';
  const end = `(?<last>[01]?\\d|2[0-3]|${HOUR_WORDS})(?: [:.] (?<lastMinute>[0-5]\\d)|\\.(?<lastTenths>[0-5]\\d))?`;
  const start = `(?<hour>[01]?\\d|2[0-3]|${HOUR_WORDS})(?: [:.] (?<minute>[0-5]\\d)|\\.(?<tenths>[0-5]\\d))? ?(?:(?<own>[ap])(?: \\. | \\.|)?m(?: \\.)? )?`;
  const half = '(?<half>[ap])(?: \\. | \\.|)?m(?: \\.)?';
  return [
    // "between 5 and 6 p.m.", "8-9:30am", "from 3 in the morning until 5pm" is left to the ranges
    rule(
      `(?:between ${start}and|(?:from )?${start.replaceAll('?<', '?<_')}(?:-|–|to|until|till)) ${end} ?${half}${zone}`,
      clockRange,
    ),
    rule(
      `(?<hour>[01]?\\d|2[0-3]|${HOUR_WORDS})(?: [:.]|\\.)? ?(?<minute>[0-5]\\d)?(?: : [0-5]\\d)? ?(?<half>[ap])(?: \\. | \\.|)?m(?: \\.)?${zone}`,
      clock,
    ),
    rule(
      `(?<hour>[01]?\\d|2[0-3])(?: : |\\.)(?<minute>[0-5]\\d)(?: : [0-5]\\d)?(?: in the (?<part>morning|afternoon|evening))?${IN_PLAY}${zone}`,
      clock,
    ),
    rule(`(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?: hours)? ?${zone.replace(/\?$/, '')}`, clock),
    rule('(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) (?:hours|hrs)', clock),
    // "1353 (1023 GMT)"
    rule('(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?= \\( \\d{4} (?:gmt|utc))', clock),
    rule(`(?<hour>\\d\\d?|${HOUR_WORDS}) o ?' ?clock(?: in the (?<part>morning|afternoon|evening))?`, clock),
    rule(`(?<hour>\\d\\d?|${HOUR_WORDS}) in the (?<part>morning|afternoon|evening)`, clock),
    rule('(?:12 )?(?<word>noon|midday|midnight)', ({ word }) => ({ minutes: word === 'midnight' ? 0 : 720 })),
  ];
}

function clock({ hour, minute, half, part, zone }: Groups): DateParts | undefined {
  let hours = SMALL.get(hour ?? '') ?? Number(hour);
  if (half || part) hours = (hours % 12) + (half === 'p' || part === 'afternoon' || part === 'evening' ? 12 : 0);
  if (hours > 23) return undefined;
  return { minutes: 60 * hours + Number(minute ?? 0), ...(zone && { zone: zoneOf(zone) }) };
}

/** The first of two hours takes the half of the day that the second tells, unless that would turn them round: "11 to 1 pm". */
function clockRange(groups: Groups): DateParts | undefined {
  const from = (name: string) => groups[name] ?? groups[`_${name}`];
  const until = clock({ hour: groups.last, minute: groups.lastMinute ?? groups.lastTenths, half: groups.half });
  const minute = from('minute') ?? from('tenths');
  const start = clock({ hour: from('hour'), minute, half: from('own') ?? groups.half, zone: groups.zone });
  if (start?.minutes === undefined || until?.minutes === undefined) return undefined;
  const turned = start.minutes > until.minutes && from('own') === undefined;
  return { ...start, minutes: start.minutes - (turned ? NOON : 0), untilMinutes: until.minutes };
}

const NOON = 720;

function zoneOf(zone: string): string {
  if (/^(?:gmt|utc)$/.test(zone)) return 'UTC';
  if (zone.startsWith('local')) return 'local';
  return zone.length <= 3 ? zone.toUpperCase().replace(/[SD](?=T$)/, '') : `${zone[0]?.toUpperCase()}T`;
}
