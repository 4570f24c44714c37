/** How English credits what it tells to somebody, or hedges it. */
const CAPITALS = "\\p{Lu}[\\p{L}.'’-]{0,30}(?:\\s(?:of\\s|the\\s)?\\p{Lu}[\\p{L}.'’-]{0,30}){0,5}";
/** Not "She", who is named elsewhere, nor the "D-S.C." behind a senator. */
const NAMED = `(?<![\\p{L}.-])(?![DRI]-)(?!(?:An?|The|He|She|They|It|We|I|You|That|This|There|But|And|Who|What)\\s)${CAPITALS}`;
const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}.'’&-]{0,30}";
/** "the D.A.'s office", "two aid workers", "experts"; not what "was announced" */
const ROLE = `(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome|[Oo]ther|[Aa]nother|[Ll]ocal|[Ss]tate|[Ff]ederal)(?:\\s(?!(?:was|were|is|are|be|been|being)\\b)${WORD}){1,6}?`;
const PLURAL =
  '(?:[Ss]ources?|[Oo]fficials|[Pp]olice|[Ii]nvestigators|[Aa]uthorities|[Rr]esearchers|[Ww]itnesses|[Ee]xperts|[Cc]ritics|[Oo]bservers|[Pp]rosecutors|[Rr]esidents|[Ss]cientists)';
const SAID =
  'said|says?|told|reported|reports?|announced|confirmed|indicated|estimated|claimed|claims?|conceded|acknowledged|testified|warned';
const THINKS = 'believed?|suspect(?:ed)?';
/** "has", "have largely" before the verb of a credit */
const LIGHTLY = '(?:(?:has|have|had|also|later|initially|previously|largely|however)\\s){0,2}';
/** "reportedly", "is believed to", "there are reports" */
export const HEDGES =
  /\b(?:reportedly|allegedly|alleged|supposedly|apparently|purportedly|(?:is|are|was|were) (?:believed|said|thought|suspected) to|it (?:is|was) reported|there (?:are|were) reports)\b/iu;
/** In the order in which they are tried: the most telling first. */
export const CREDITS: RegExp[] = [
  /** "an internal notice seen by South China Morning Post", "a letter obtained by CNN" */
  new RegExp(
    `(?:an?|the)\\s(?:[a-z][\\p{L}-]{1,20}\\s){0,3}(?:seen|reviewed|obtained|viewed|released|published)\\sby\\s(?:the\\s)?(?:${CAPITALS})`,
    'u',
  ),
  /** "according to two people briefed on the pact" */
  new RegExp(
    `[Aa]ccording to (?!plan\\b|schedule\\b|law\\b)${WORD}(?:\\s${WORD}){0,11}?(?=[,;:”"()]|$|\\s(?:that|which|published|released)\\b)`,
    'u',
  ),
  /** "sources told CNN", "officials in New Delhi said", "investigators suspect" */
  new RegExp(
    `${PLURAL}(?:\\s(?:in|at|for|with)\\s${CAPITALS})?,?\\s${LIGHTLY}(?:(?:${SAID}|${THINKS})\\b(?:\\s${CAPITALS})?)`,
    'u',
  ),
  /** "Lt. Frank Vanore said", "Reuters reported", "Ann Lee, a family friend, says", "a person familiar with the matter said" */
  new RegExp(`(?:${NAMED}|${ROLE})(?:(?:,\\s[^,“”"]{2,80}){1,2},)?\\s${LIGHTLY}(?:${SAID})\\b`, 'u'),
  /** ", said the Press Democrat newspaper", "”, says operator Reliance" */
  new RegExp(
    `(?<=[,”"]\\s?)(?:said|says|reported|confirmed|announced)\\s(?:${CAPITALS}|${ROLE}(?=[,.;]|\\sin\\b|$))`,
    'u',
  ),
];

/** Words of a credit that do not name its source. */
export const CREDITING = new RegExp(
  `\\b(?:according to|told.*|${SAID}|${THINKS}|has|have|had|also|later|initially|previously|largely|the|an?)\\b|,.*`,
  'g',
);
