import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { wordSet } from '@/utils/text/shared/words/wordSet';
import { COMMON_VERBS } from './commonVerbs';
import { ED_NOUNS } from './nounPhraseWords';

/** "is", "would": a clause has its verb here. */
const AUXILIARIES = wordSet(
  `is are was were am has have had do does did will would can could may might must should shall cannot isn't aren't wasn't weren't
  hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mustn't shouldn't`,
);
/** Third persons that are hardly ever plurals. */
const THIRD_PERSONS = wordSet(
  `accepts achieves adds admires admits advises affects announces anticipates arrives asserts assumes attends attracts becomes blames boasts
  bans boosts calculates captures celebrates chairs characterizes climbs collects combines commits compares complains concedes concerns
  condemns confronts connects constitutes contends contradicts controls convinces criticizes deals decries deems delivers demands
  denies denounces destroys details detects determines differs directs disagrees discloses discusses dismisses dominates echoes edits
  emphasizes employs enables endorses enforces erupts escalates establishes estimates exceeds expires exposes extends features fires focuses fuels
  gathers generates governs grants handles hates imagines imposes indicates infects infuriates inherits instructs intends introduces
  invites issues justifies kills knocks lacks lags lambastes launches likes locates loves maintains manages marks mentions merges
  mirrors nears notes notices notifies obtains occupies offends opens operates orders oversees owes owns performs persists
  pledges poses possesses praises predicts presents presses presumes probes proceeds prohibits promises pursues pushes
  quotes recalls recommends reflects regards regrets reiterates relates relies replaces replies requests resembles resigns
  resists restores resumes retains retires returns reveals reverses rips says seizes separates shares signals slams
  speculates sponsors spreads starts states stems storms stresses struggles succeeds suffers summons surges surprises survives
  suspects sues sweeps tackles targets testifies thanks travels triggers trusts tweets unveils utilizes varies violates visits
  voices votes weighs welcomes wins withdraws witnesses wonders writes`,
);
/** Plurals as often as third persons: verbs behind a name, where no noun follows that they could belong to. */
const EITHER = wordSet(
  'works points looks claims plans aims calls hopes stands heads turns moves leads backs holds runs hits worries reports recounts',
);
/** Past forms without "-ed" that commonVerbs leaves out. */
const PASTS = wordSet(
  `came cut hit set put shut cast hurt read let ate beat bid bled blew bought broadcast burst chose clung cost crept fought flung forgave froze hurt leapt leant overran quit rode
  sang sewed shrank sought spun split sprang stuck stung swam tore wept withdrew withheld wound`,
);
/** Bases, behind "to" and "help": "help quell protests". */
const BASES = wordSet(
  `quell leverage rewrite re-write stoke attract reach expand develop access repair stem step curb mitigate penetrate infiltrate combat
  fund investigate counter coerce undo fix stop halt cover fill deter defeat destroy erode run warrant tweet ban stoke explore chill`,
);
/** These stand behind "has" or "was", or belong to the noun before them: "a boat | bound for Tarn". */
const PARTICIPLES = wordSet(
  `known given taken seen written grown shown drawn fallen gone done chosen stolen spoken sworn torn worn born bound begun driven beaten
  broken frozen hidden risen shaken woken forgotten eaten sung sunk swum`,
);
const OTHER_BASES = wordSet(
  `convince resign solve surpass improve ensure enjoy recognize instill forge stem step check curb bolster boost urge engage enforce increase
  block view exist sit meet slam drop wait`,
);

export function isAuxiliary(lower: string): boolean {
  return AUXILIARIES.has(lower);
}

/** "raised", which may be a participle too. */
export function isPast(lower: string): boolean {
  return /.{2}ed$/.test(lower) && !ED_NOUNS.test(lower);
}

/** "taken", which is no verb of a clause by itself. */
export function isParticiple(lower: string): boolean {
  return PARTICIPLES.has(lower);
}

export function isBaseVerb(lower: string): boolean {
  return BASES.has(lower);
}

/** "oversees", and "works" where it can be no plural: what a noun phrase ends before. */
export function isThirdPerson(tokens: Token[], at: number): boolean {
  const { lower, text } = tokens[at]!;
  if (lower !== text) return false;
  if (THIRD_PERSONS.has(lower)) return true;
  return (
    EITHER.has(lower) &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at - 1]?.text ?? '') &&
    !/^(?!that$|with$|from$|about$|over$|when$)\p{Ll}{4}/u.test(wordAt(tokens, at + 1))
  );
}

/** Whether the verb of a clause may stand here, behind its subject. */
export function isVerb(tokens: Token[], at: number): boolean {
  const { lower, text, kind } = tokens[at]!;
  if (kind !== 'word' || PARTICIPLES.has(lower) || !/^\p{Ll}/u.test(text)) return false;
  const before = wordAt(tokens, at - 1);
  if (isAuxiliary(lower) || PASTS.has(lower)) return true;
  if (COMMON_VERBS.has(lower)) return !isBase(lower) || isPlural(before);
  // "the captain's unprincipled | plan"
  return isPast(lower) ? !/'s?$|^(?:the|a|an)$/.test(before) : isThirdPerson(tokens, at);
}

/** "boost", which is a noun behind what is no plural. */
function isBase(lower: string): boolean {
  return (
    OTHER_BASES.has(lower) ||
    ['s', 'es'].some((end) => COMMON_VERBS.has(lower + end)) ||
    (lower.endsWith('y') && COMMON_VERBS.has(lower.replace(/y$/, 'ies')))
  );
}

/** Whether the word is one of a verb's forms, whatever stands before it. */
export function isVerbWord(lower: string): boolean {
  return COMMON_VERBS.has(lower) || THIRD_PERSONS.has(lower) || BASES.has(lower) || PARTICIPLES.has(lower);
}

function isPlural(lower: string): boolean {
  return /[^s]s$|^(?:people|police|men|women|children)$/.test(lower);
}
