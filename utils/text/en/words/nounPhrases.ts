import { isAttached, isCapital, isHyphen } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { COMMON_VERBS } from './commonVerbs';

/** A run of tokens that reads as a noun phrase by itself: from `from` up to before `to`. */
export interface NounPhrase {
  from: number;
  to: number;
  /** An article or the like stands before it, so that it surely opens there. */
  opensSurely: boolean;
}

/** More is read as a sentence. */
const LONGEST = 6;
const ARTICLES = words('a an the his her its their our my your this that these those some any every each no');
const JOINERS = words(
  `of in on at to from for by with without as and or but nor than about into over under between among amid during after before
  since until till through throughout against across along around behind below beneath beside besides beyond despite near off
  onto out outside inside down per toward towards up upon via within because if while when where whereas although though unless whether
  so then thus yet including like unlike versus vs plus except regarding concerning given due
  who whom whose which what why how i you he she it we they me him us them himself herself itself themselves ourselves
  one ones someone anyone everyone everybody anybody nobody somebody something anything everything nothing others both either neither
  is are was were be been being am has have had having do does did will would can could may might must shall should ought
  not never also just only even still already now again once ever often always sometimes soon later earlier ago here there
  too very quite rather almost nearly about perhaps maybe however instead therefore meanwhile moreover indeed
  all more most less least many much few several such other another same else enough further
  worth yes hello please thanks mr mrs ms dr sen rep gov lt col gen jr sr st`,
);
/** No phrase ends with one of these: its noun is yet to come, or it is none. */
const NEVER_LAST = words(
  `new old former current likely able unable own last next first second third top major big small good bad great high low long
  short late early recent own whole entire certain different similar various possible impossible clear unclear available
  sure true false wrong right ready necessary important public private national federal local foreign political legal illegal
  social economic financial military medical nuclear criminal civil presidential congressional democratic republican american
  chinese russian british israeli iranian european mexican german french islamic muslim jewish christian white black young
  strong weak full free open close difficult easy hard serious significant massive huge large little real special particular
  prior neutral daily weekly alone apart away back down forward ahead together nationwide worldwide overnight abroad online
  well better best worse worst un non co pre anti pro ex so-called two three four five six seven eight nine ten dozen hundred
  thousand million billion trillion percent per cent`,
);
/** What only tells when, or counts without saying what. */
const TIMES = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning mornings afternoon
  evening night nights noon midnight day days week weeks weekend month months year years hour hours minute minutes second seconds
  decade decades century time times moment a.m p.m am pm`,
);
/** Nouns that say nothing by themselves. */
const EMPTY = words(
  `thing things way ways part parts lot lots kind kinds sort sorts case cases fact facts end ends part number numbers place places
  people person man men woman women others reason reasons example examples result results order effect point points side sides
  sense bit piece pieces rest course addition statement statements interview report reports article story news advertisement
  photo image video getty images ap reuters afp matter matters mistake battle line lines word words hand hands surprise question
  questions answer answers issue issues`,
);
/** "family", "Italy", "rally" are no adverbs. */
const LY_NOUNS =
  /^(?:family|italy|july|supply|reply|rally|ally|bully|assembly|anomaly|monopoly|jelly|belly|fly|butterfly|folly|homily|lily|kelly|billy|emily|sally|lilly|molly|reilly|o'reilly|daily|weekly)$/;
/** Words in "-ing" that are things: "a mass shooting at". */
const ING_NOUNS =
  /^(?:shooting|hearing|meeting|building|spending|funding|ruling|killing|bombing|briefing|warning|feeling|training|polling|voting|filing|housing|gathering|sentencing|finding|offering|wedding|king|thing|morning|evening|spring|string|ring|wing|beijing|ceiling|painting|parking|hacking|stabbing|trafficking|crossing|farming|fishing|mining|banking|policing|testing|lobbying|messaging|earning|opening|closing|landing|beijing|sibling|stocking|racing|boxing|drawing|writing|engineering|marketing|broadcasting|manufacturing|fracking|wiretapping|gerrymandering|looting|rioting|laundering)s?$/;
const ED_NOUNS =
  /^(?:seed|need|speed|weed|breed|greed|creed|feed|bed|red|shed|united|allied|armed|hundred|ted|fred|kindred|med|fed|biomed)$/;

/** A verb stands behind these. */
const MODALS =
  /^(?:will|would|can|could|may|might|must|should|shall|cannot|(?:wo|would|ca|could|should|must|do|does|did)n't|let's)$/;

/** Every noun phrase of an English sentence that is whole, in order. */
export function nounPhrases(tokens: Token[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = runEnd(tokens, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const phrase = trimmed(tokens, at, end);
    if (phrase) found.push(phrase);
    at = end;
  }
  const whole = found.filter((phrase) => !isHalfOfName(phrase, tokens));
  return [
    ...whole.filter(({ to }) => tokens[to]?.lower !== 'of'),
    ...whole.flatMap((phrase) => joined(phrase, whole, tokens)),
  ];
}

/** "National Institute of Allergy | and Infectious Diseases"; words all in capitals are a headline's. */
function isHalfOfName({ from, to }: NounPhrase, tokens: Token[]): boolean {
  // "(R-S.D.)"
  if (/^[RDI]$/.test(tokens[from]!.text) && isHyphen(tokens, from + 1)) return true;
  const goesOn = /^(?:and|&)$/.test(tokens[to]?.lower ?? '') && isCapital(tokens[to - 1]) && isCapital(tokens[to + 1]);
  return goesOn || tokens.slice(from, to).filter(({ text }) => /^\p{Lu}{4,}$/u.test(text)).length > 1;
}

/** "the chief | of | U.S. Border Patrol" */
function joined(phrase: NounPhrase, all: NounPhrase[], tokens: Token[]): NounPhrase[] {
  if (tokens[phrase.to]?.lower !== 'of') return [];
  const next = all.find(
    ({ from }) => from === phrase.to + 1 || (from === phrase.to + 2 && isArticle(tokens[from - 1])),
  );
  return next && wordsIn(tokens, phrase.from, next.to) <= LONGEST ? [{ ...phrase, to: next.to }] : [];
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && ARTICLES.has(token.lower);
}

/** How far content words go on from `at`; `at` itself where none stands there. */
function runEnd(tokens: Token[], at: number): number {
  let to = at;
  while (to < tokens.length && isInside(tokens, to, at)) {
    to += 1;
    // "sanctions | hit": after a plural another phrase or the verb begins.
    if (isPluralNoun(tokens[to - 1]!) && !isHyphen(tokens, to) && !isCapital(tokens[to])) break;
  }
  return to;
}

function isInside(tokens: Token[], at: number, from: number): boolean {
  const { kind, lower, text } = tokens[at]!;
  if (kind === 'sign') return at > from && isInner(tokens, at);
  if (kind === 'number') return true;
  if (/^.+'(?!s$)/.test(lower) || /^(?:it|he|she|that|there|what|who|here|let)'s$/.test(lower)) return false;
  // Behind a sign, as at the start, a capital may be that of a sentence.
  const isName = isCapital(tokens[at]) && at > 0 && tokens[at - 1]!.kind !== 'sign';
  if (!isName && (JOINERS.has(lower) || ARTICLES.has(lower) || COMMON_VERBS.has(lower))) return false;
  if (isName && (JOINERS.has(lower) || ARTICLES.has(lower)) && text.length < 5) return false;
  if (isHyphen(tokens, at - 1) || isHyphen(tokens, at + 1)) return true;
  if (isName) return true;
  const opens = at === from && isArticle(tokens[at - 1]);
  if (/.{3}ed$/.test(lower) && !ED_NOUNS.test(lower)) return opens;
  if (/.{2}ing$/.test(lower)) return ING_NOUNS.test(lower) && !isArticle(tokens[at + 1]);
  return !(/.{2}ly$/.test(lower) && !LY_NOUNS.test(lower));
}

/** The hyphen of "anti-abortion", the points of "U.S.", the sign of "$5". */
function isInner(tokens: Token[], at: number): boolean {
  const { text } = tokens[at]!;
  const isBetween = isAttached(tokens, at) && isAttached(tokens, at + 1);
  if (isHyphen(tokens, at)) return isBetween;
  if (text === '.') return isAttached(tokens, at) && tokens[at - 1]!.text.length === 1 && isCapital(tokens[at - 1]);
  return text === '&';
}

function isPluralNoun({ kind, lower }: Token): boolean {
  return kind === 'word' && /[^siu']s$/.test(lower) && lower.length > 4;
}

/** The run without what tells when, or undefined where what is left is no phrase. */
function trimmed(tokens: Token[], at: number, end: number): NounPhrase | undefined {
  let [from, to] = [at, end];
  // "can bridge | old divisions"
  if (MODALS.test(tokens[from - 1]?.lower ?? '')) from += 1;
  // "to mock | the senator", and what is left of "to federal | prosecutors" is a phrase still.
  if (tokens[from - 1]?.lower === 'to' && to - from > 1 && !isCapital(tokens[from]) && tokens[from]!.kind === 'word')
    from += 1;
  const lastTime = tokens.slice(from, to).findLastIndex(({ lower }) => TIMES.has(lower));
  if (lastTime !== -1) from += lastTime + 1;
  while (to > from && !canEnd(tokens, to - 1)) to -= 1;
  const isCut = to < end && tokens[to]!.kind === 'sign';
  const count = wordsIn(tokens, from, to);
  if (to === from || isCut || count > LONGEST || !/^[\p{L}\p{N}]/u.test(tokens[from]!.text)) return undefined;
  if (isHyphen(tokens, to) && isAttached(tokens, to)) return undefined;
  if (isHyphen(tokens, from - 1) && isAttached(tokens, from)) return undefined;
  const opensSurely = isArticle(tokens[from - 1]);
  const [only] = tokens.slice(from, to) as [Token];
  if (to - from === 1 && (EMPTY.has(only.lower) || only.text.length < 3)) return undefined;
  if (to - from === 1 && !opensSurely && !isPluralNoun(only) && !(isCapital(only) && from > 0)) return undefined;
  return { from, to, opensSurely };
}

function canEnd(tokens: Token[], at: number): boolean {
  const { kind, lower, text } = tokens[at]!;
  if (kind === 'sign') return text === '.';
  if (kind === 'number') return isCapital(tokens[at - 1]) || isHyphen(tokens, at - 1);
  if (/'s?$/.test(lower) || TIMES.has(lower)) return false;
  if (!isCapital(tokens[at]) && /(?:ous|ful|ive|able|ible|less|ic|ish)$/.test(lower))
    return /(?:executive|representative|initiative|detective|narrative|table|traffic|topic|public|clinic|music|pandemic|epidemic|mosque|critic|arctic|logic|fabric|republic|relative|native|directive|objective|perspective|incentive|motive|olive|archive|drive)$/.test(
      lower,
    );
  return isCapital(tokens[at]) ? text.length > 1 : !NEVER_LAST.has(lower);
}

function wordsIn(tokens: Token[], from: number, to: number): number {
  return tokens.slice(from, to).filter(({ kind }) => kind !== 'sign').length;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
