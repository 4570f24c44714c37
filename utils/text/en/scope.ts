import type { ScopeRules } from '@/utils/text/shared/words/scopeRules';
import { PERSON } from './words/persons';

const ORDINAL = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';

/** "… speaks to reporters at the Capitol in Washington, U.S., January 24, 2020." is what stands under a picture. */
const PLACE_BEFORE = /(?:, U\.S\.|\b(?:in|near|outside|outskirts of) \p{Lu}[\p{L}. ]+(?:, \p{Lu}[\p{L}. ]+)*), $/u;
const FULL_DATE_AT_END = /\d, \d{4}[.\s]*$/;
/** How far before a date its place may begin. */
const PLACE_REACH = 90;

/** "police said Wednesday", "tweeted late on Sunday", "On Friday, her agent confirmed", "— Ann Lee (@annlee) June 29" */
const STATED =
  /@\w+\)|\b(?:said|says|told|announced|announcement|confirmed|reported|wrote|tweet(?:ed)?|posted|published|released|statement|added|responded|replied|accused|alleged|claimed|warned|acknowledged)\b/;

/** What English writes beside a number or a date to say what it takes in. */
export const scope: ScopeRules = {
  further: {
    behind: /^[\s-]*(?:other|others|more|additional|extra|further|remaining(?! in\b| on\b| of\b|[.,]))\b/,
    before: /\b(?:another|(?:the|its|his|her|their|s) other|remaining|additional|extra|further)\s$/i,
    own: new RegExp(`^(?:another|an? ${ORDINAL})\\b`, 'i'),
  },
  ofThem: { behind: /^ of (?:them|whom)\b/ },
  earlier: /^\s(?:before|earlier|prior)\b/,
  ofPart: /^[^.,;]{0,40} alone\b/,
  // "across Asia", "in a dozen countries", "in Peru, Chile and other countries", "around the Indian Ocean", "worldwide"
  overall:
    /\b(?:worldwide|globally|around the (?:world|globe|\p{Lu}\p{L}+ Ocean)|across \p{Lu}|in (?:a dozen|\d+|several|\p{L}+teen) (?:countries|nations)|and other (?:countries|nations))/u,
  // "people familiar with the matter", "officials who spoke"
  ofSources:
    /^ (?:\p{L}+ ){0,3}(?:sources?\b|(?:people|persons|officials|aides|executives|lawmakers) (?:familiar|briefed|close to|with (?:direct )?knowledge|who (?:spoke|asked|were))|of the (?:people|officials|sources) (?:said|familiar))/u,
  average: {
    before: /\b(?:average|median|mean)\s(?:of\s)?(?:about\s|nearly\s|roughly\s)?$/i,
    // "eight rebounds a game"
    behind: /^[\s\p{L}-]{0,15}\b(?:on average|(?:a|per) (?:game|match))\b/u,
  },
  groupBefore: /\b(?:top|bottom|richest|poorest|wealthiest|highest-earning)\s$/i,
  span: {
    before: /\b(?:past|last|prior|previous|preceding)\s$/i,
    behind: /^[\s-]*(?:stretch|period|span|window|low|high|average)\b/,
  },
  withCulprit:
    /\bincluding (?:the|a|one|two|its) (?:suspected |alleged )?(?:shooters?|gunm[ae]n|attackers?|bombers?|suspects?|pilots?|drivers?)\b/,
  // What befell "a third one" or that one alone is told apart.
  besideOne: new RegExp(
    `^(?:[ -][\\p{Ll}]+){1,3} and (?:an?|one) (?!${ORDINAL})(?:[\\p{Ll}-]+ ){0,3}(?:${[...PERSON].join('|')})\\b(?! (?:was|wounded|injured|hurt|critically|seriously|missing)\\b)`,
    'u',
  ),
  stated: { before: STATED, behind: STATED },
  // "as many as 4,000 are expected to lose their jobs", "could cost $2 billion"
  expected: {
    before:
      /\b(?:expect\w*|forecasts?|forecasted|project(?:s|ed|ions?)|predict\w*|anticipat\w*|potentially|hop(?:es|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|estimat\w*|could|would|will|may|might)\b/,
  },
  isUnderPicture(text, from) {
    return (
      FULL_DATE_AT_END.test(text.slice(from)) && PLACE_BEFORE.test(text.slice(Math.max(0, from - PLACE_REACH), from))
    );
  },
};
