import type { SpeechRules } from '@/utils/text/shared/speech/speechRules';
import { CREDITING, CREDITS, HEDGES } from './speech/credits';

const VERB =
  'said|says|told|added|wrote|tweeted|argued|explained|stated|insisted|noted|warned|announced|declared|asked|replied|continued|recalled|responded|concluded|claimed|testified';
/** Before the speaker: “…,” told Ann Lee speaks to her. */
const VERB_FIRST =
  'said|says|added|wrote|tweeted|argued|explained|stated|insisted|noted|announced|declared|replied|continued|recalled|responded|concluded|claimed|testified';
/** "Lois Scholz", "Mr. Trump", "Felt's", "J.P. O'Neil", "Secretary of the Interior Ann Lee"; at most eight words. Not "D-Calif." behind a name, nor "Earlier" before one. */
const NAME =
  "(?<![\\p{L}-])(?![DRI]-|(?:Earlier|Later|Meanwhile|Separately|Then)\\s)(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Lt|Sgt|Capt|Gen|Col)\\.\\s)?\\p{Lu}[\\p{L}.'’-]{0,30}(?:\\s(?:(?:de|van|von|bin|al|of|of the)\\s)?\\p{Lu}[\\p{L}.'’-]{0,30}){0,7}";
/** "a family friend", "the team's spokesman", "her son", "officials" */
const ROLE = "(?:(?:a|an|the|his|her|their|one)\\s)?(?:[a-z][\\p{L}'’-]{0,20}\\s){0,2}[a-z][\\p{L}-]{2,20}";
const AFTER_VERB = new RegExp(`^[\\s,”"'’]{0,4}(?:he\\s|she\\s|they\\s)?(?:${VERB_FIRST})\\s(${NAME}|${ROLE})`, 'u');
/** Not “Will he?” Strzok replied: “No.”, where the tag opens what comes next. */
const BEFORE_VERB = new RegExp(
  `^[\\s,”"'’]{0,4}(${NAME}|he|she|they|${ROLE})(?:(?:,\\s[^,"“]{1,60}){1,2},)?\\s(?:has\\s|had\\s|also\\s)?(?:${VERB})\\b(?!:)`,
  'u',
);
const LEADING = new RegExp(
  `(?:^|[\\s"“”])(${NAME}|[Hh]e|[Ss]he|[Tt]hey|[Tt]he [a-z]{3,20})(?:(?:,\\s[^,"“]{1,60}){1,2},)?\\s(?:has\\s|had\\s|also\\s)?(?:${VERB})\\b[^"“]{0,60}["“'‘«„]?\\s?$`,
  'u',
);
/** The tag of “I trust in God,” Mr. Obama said, “but …”. */
const INSIDE = new RegExp(
  `, ?["”'’]\\s(?:(${NAME}|he|she|they|${ROLE})\\s(?:${VERB})\\b|(?:${VERB_FIRST})\\s(${NAME}|${ROLE}))[^"“”]{0,40},\\s?["“'‘]`,
  'u',
);
const SPOKEN_NAME = new RegExp(
  `(${NAME})(?:,\\s[^,"“]{1,60},)?\\s(?:${VERB})\\b|[,”"’']\\s?(?:${VERB_FIRST})\\s(${NAME})`,
  'gu',
);

export const speech: SpeechRules = {
  after: [AFTER_VERB, BEFORE_VERB],
  before: [LEADING],
  inside: INSIDE,
  pronoun: /^(?:he|she|they)$/i,
  spoken: SPOKEN_NAME,
  together: /\p{L} and $/u,
  noName: /^(?:He|She|They|The|It|But|And|A|An|His|Her|Their|[A-Z][a-z]+day)\b/,
  hasCapitals: true,
  credits: CREDITS,
  hedges: HEDGES,
  crediting: CREDITING,
};
