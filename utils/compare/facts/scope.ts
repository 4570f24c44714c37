import { PHOTO_CREDIT } from '@/utils/read/account/caption';
import type { FoundMention } from '@/utils/read/account/mention';
import { PERSON } from '@/utils/text/en/words/persons';
import type { Sentence } from '@/utils/text/shared/words/sentences';

/**
 * What the words beside a number or date make of it: a count of what is left beside others ("11 other states"), of more than the
 * rest or of a part ("worldwide", "here alone", "12 pupils and a teacher"), a time before another moment ("nine days before"),
 * the day on which something was said. Mentions of two senses state two facts, however alike their sentences are.
 */
export type Scope =
  | 'plain'
  | 'further'
  | 'before'
  | 'with the culprit'
  | 'beside one more'
  | 'overall'
  | 'of a part'
  | 'of sources'
  | 'of a group by its share'
  | 'an average'
  | 'a span'
  | 'of a statement'
  | 'of a photograph';

const BESIDE = 40;
/** What tells whom a count takes in stands further off. */
const WIDE = 90;
const FURTHER = /^[\s-]*(?:other|others|more|additional|extra|further|remaining(?! in\b| on\b| of\b|[.,]))\b/;
const FURTHER_BEFORE = /\b(?:another|(?:the|its|his|her|their|s) other|remaining|additional|extra|further)\s$/i;
const ORDINAL = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
/** "Another worker", "a third one": beside those told before */
const FURTHER_ONE = new RegExp(`^(?:another|an? ${ORDINAL})\\b`, 'i');
const BEFORE = /^\s(?:before|earlier|prior)\b/;
/** "Four people (including the shooter)" */
const WITH_CULPRIT =
  /\bincluding (?:the|a|one|two|its) (?:suspected |alleged )?(?:shooters?|gunm[ae]n|attackers?|bombers?|suspects?|pilots?|drivers?)\b/;
/** "12 pupils and a teacher": who counts people has 13. What befell "a third one" or that one alone is told apart. */
const BESIDE_ONE = new RegExp(
  `^(?:[ -][\\p{Ll}]+){1,3} and (?:an?|one) (?!${ORDINAL})(?:[\\p{Ll}-]+ ){0,3}(?:${[...PERSON].join('|')})\\b(?! (?:was|wounded|injured|hurt|critically|seriously|missing)\\b)`,
  'u',
);
/** "the bottom 40 percent": the share is the name of the group. */
const GROUP = /\b(?:top|bottom|richest|poorest|wealthiest|highest-earning)\s$/i;
/** "in the prior three months", "the best six-month stretch": over which time something else was measured. */
const SPAN_BEFORE = /\b(?:past|last|prior|previous|preceding)\s$/i;
const SPAN_BEHIND = /^[\s-]*(?:stretch|period|span|window|low|high|average)\b/;
const AVERAGE_BEFORE = /\b(?:average|median|mean)\s(?:of\s)?(?:about\s|nearly\s|roughly\s)?$/i;
const AVERAGE_BEHIND = /^[\s\p{L}-]{0,15}\bon average\b/u;
/** "across Asia", "in a dozen countries", "in Peru, Chile and other countries", "around the Indian Ocean", "worldwide" */
const OVERALL =
  /\b(?:worldwide|globally|around the (?:world|globe|\p{Lu}\p{L}+ Ocean)|across \p{Lu}|in (?:a dozen|\d+|several|\p{L}+teen) (?:countries|nations)|and other (?:countries|nations))/u;
/** "in the capital alone" */
const OF_PART = /^[^.,;]{0,40} alone\b/;
/** "people familiar with the matter", "officials who spoke" */
const OF_SOURCES =
  /^ (?:\p{L}+ ){0,3}(?:sources?\b|(?:people|persons|officials|aides|executives|lawmakers) (?:familiar|briefed|close to|with (?:direct )?knowledge|who (?:spoke|asked|were))|of the (?:people|officials|sources) (?:said|familiar))/u;
/** "police said Wednesday", "tweeted late on Sunday", "On Friday, her agent confirmed", "— Ann Lee (@annlee) June 29" */
const STATED =
  /@\w+\)|\b(?:said|says|told|announced|announcement|confirmed|reported|wrote|tweet(?:ed)?|posted|published|released|statement|added|responded|replied|accused|alleged|claimed|warned|acknowledged)\b/;

/** "… speaks to reporters at the Capitol in Washington, U.S., January 24, 2020." is what stands under a picture. */
const PLACE_BEFORE = /(?:, U\.S\.|\b(?:in|near|outside|outskirts of) \p{Lu}[\p{L}. ]+(?:, \p{Lu}[\p{L}. ]+)*), $/u;
const FULL_DATE_AT_END = /\d, \d{4}[.\s]*$/;
function isUnderPicture(text: string, from: number): boolean {
  if (PHOTO_CREDIT.test(text)) return true;
  return FULL_DATE_AT_END.test(text.slice(from)) && PLACE_BEFORE.test(text.slice(Math.max(0, from - WIDE), from));
}

/** Reads the sense of a mention from its sentence. */
export function scopeOf({ kind, start, end, parsed }: FoundMention, sentence: Sentence | undefined): Scope {
  if (sentence === undefined) return 'plain';
  const [from, to] = [start - sentence.start, end - sentence.start];
  const before = sentence.text.slice(Math.max(0, from - BESIDE), Math.max(0, from));
  const after = sentence.text.slice(to, to + BESIDE);
  if (kind === 'date' && isUnderPicture(sentence.text, from)) return 'of a photograph';
  if (kind === 'date') return STATED.test(before) || STATED.test(after) ? 'of a statement' : 'plain';
  if (kind !== 'number') return 'plain';
  // "1,700 in the valley and hundreds more across Peru" tells of the hundreds what is told last.
  const [wide = ''] = sentence.text.slice(to, to + WIDE).split(/\smore\s/);
  if (WITH_CULPRIT.test(wide)) return 'with the culprit';
  if (BESIDE_ONE.test(wide)) return 'beside one more';
  if (OF_SOURCES.test(after)) return 'of sources';
  const isDuration = parsed.type === 'number' && parsed.form === 'duration';
  if (isDuration && (SPAN_BEFORE.test(before) || SPAN_BEHIND.test(after))) return 'a span';
  if (GROUP.test(before)) return 'of a group by its share';
  if (AVERAGE_BEFORE.test(before) || AVERAGE_BEHIND.test(after)) return 'an average';
  if (OF_PART.test(after)) return 'of a part';
  if (OVERALL.test(wide)) return 'overall';
  if (FURTHER.test(after) || FURTHER_BEFORE.test(before)) return 'further';
  // "a third of the voters" is a share
  const counts = parsed.type === 'number' && parsed.form === 'count';
  if (counts && FURTHER_ONE.test(sentence.text.slice(from, to))) return 'further';
  return BEFORE.test(after) ? 'before' : 'plain';
}

/** "as many as 4,000 are expected to lose their jobs", "could cost $2 billion" */
const EXPECTED =
  /\b(?:expect\w*|forecasts?|forecasted|project(?:s|ed|ions?)|predict\w*|anticipat\w*|potentially|hop(?:es|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|estimat\w*|could|would|will|may|might)\b/;

/** Whether the words before a value tell of what is awaited rather than of what has come. */
export function isExpected({ start }: Pick<FoundMention, 'start'>, sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  const at = Math.max(0, start - sentence.start);
  return EXPECTED.test(sentence.text.slice(Math.max(0, at - WIDE), at));
}
