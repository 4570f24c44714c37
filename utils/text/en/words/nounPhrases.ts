import { isAttached, isCapital, isHyphen } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { COMMON_VERBS } from './commonVerbs';
import {
  ARTICLES,
  ED_NOUNS,
  EMPTY,
  ING_NOUNS,
  isTime,
  JOINERS,
  LY_NOUNS,
  NAMES_KIND,
  NEVER_LAST,
  TIMES,
  WEAK,
} from './nounPhraseWords';
import { isAdverb, isCalendarWord } from './phraseWords';
import { isRoleNoun } from './roleNouns';
import { isBaseVerb, isPast, isThirdPerson, isVerb } from './verbs';

/** A run of tokens that reads as a noun phrase by itself: from `from` up to before `to`. */
export interface NounPhrase {
  from: number;
  to: number;
  /** An article or the like stands before it, so that it surely opens there. */
  opensSurely: boolean;
}

/** More is read as a sentence. */
const LONGEST = 6;
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
    ...whole.filter((phrase) => tokens[phrase.to]?.lower !== 'of' && !isBodyAndName(phrase, tokens)),
    ...whole.flatMap((phrase) => joined(phrase, whole, tokens)),
  ];
}

/** "National Institute of Allergy | and Infectious Diseases"; words all in capitals are a headline's. */
function isHalfOfName({ from, to }: NounPhrase, tokens: Token[]): boolean {
  // "(R-S.D.)"
  if (/^[RDI]$/.test(tokens[from]!.text) && isHyphen(tokens, from + 1)) return true;
  // "Judge Ann | O'Hara"
  if (isCapital(tokens[to - 1]) && isCapital(tokens[to]) && !isTime(tokens[to])) return true;
  const goesOn =
    /^(?:and|&|for)$/.test(tokens[to]?.lower ?? '') && isCapital(tokens[to - 1]) && isCapital(tokens[to + 1]);
  return goesOn || tokens.slice(from, to).filter(({ text }) => /^\p{Lu}{4,}$/u.test(text)).length > 1;
}

/** "ambassador to the | Harbour Union Ines Holm": where the body ends and the name begins nobody can tell. */
function isBodyAndName({ from, to }: NounPhrase, tokens: Token[]): boolean {
  const before = isArticle(tokens[from - 1]) ? from - 2 : from - 1;
  if (to - from < 3 || !tokens.slice(from, to).every(isCapital) || !/^(?:of|to|for)$/.test(tokens[before]?.lower ?? ''))
    return false;
  const role = tokens[before - 1]?.lower ?? '';
  return isRoleNoun(role) || /^(?:ambassador|envoy|advis[eo]r|nominee|spokes\w+)$/.test(role);
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
    if (opensContactClause(tokens, to)) break;
  }
  return to;
}

/** "the money | Congress had voted": the name is the subject of another clause. */
function opensContactClause(tokens: Token[], at: number): boolean {
  const [before, name, next] = [tokens[at - 1]!, tokens[at], tokens[at + 1]];
  if (!isCapital(name) || isCapital(before) || before.kind !== 'word' || next === undefined) return false;
  return (
    isVerb(tokens, at + 1) && !isRoleNoun(before.lower) && !NEVER_LAST.has(before.lower) && !isHyphen(tokens, at - 2)
  );
}

function isInside(tokens: Token[], at: number, from: number): boolean {
  const { kind, lower, text } = tokens[at]!;
  if (kind === 'sign') return at > from && isInner(tokens, at);
  if (/^.+'(?!s$)/.test(lower) || /^(?:it|he|she|that|there|what|who|here|let)'s$/.test(lower)) return false;
  // Behind a sign, as at the start, a capital may be that of a sentence.
  // "due process"
  if (lower === 'due' && tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.lower !== 'to') return true;
  const isName = isCapital(tokens[at]) && at > 0 && tokens[at - 1]!.kind !== 'sign';
  if (!isName && (JOINERS.has(lower) || ARTICLES.has(lower) || COMMON_VERBS.has(lower))) return false;
  if (!isName && (isThirdPerson(tokens, at) || (at === from && isBaseVerb(lower)))) return false;
  if (isName && (JOINERS.has(lower) || ARTICLES.has(lower)) && text.length < 5) return false;
  if (isHyphen(tokens, at - 1) || isHyphen(tokens, at + 1)) return true;
  if (isName) return true;
  const opens = at === from && isArticle(tokens[at - 1]) && !/^th(?:at|ose)$/.test(tokens[at - 1]!.lower);
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
  if (MODALS.test(beforeAdverb(tokens, from))) from += 1;
  // "to mock | the senator", and what is left of "to federal | prosecutors" is a phrase still.
  if (beforeAdverb(tokens, from) === 'to' && to - from > 1 && !isCapital(tokens[from]) && tokens[from]!.kind === 'word')
    from += 1;
  const lastTime = tokens.slice(from, to).findLastIndex(({ lower }) => TIMES.has(lower));
  if (lastTime !== -1) from += lastTime + 1;
  from = behindDate(tokens, from, to, at);
  while (to > from && !canEnd(tokens, to - 1)) to -= 1;
  const isCut = to < end && tokens[to]!.kind === 'sign';
  const count = wordsIn(tokens, from, to);
  if (to === from || isCut || count > LONGEST || !/^[\p{L}\p{N}]/u.test(tokens[from]!.text)) return undefined;
  if (isHyphen(tokens, to) && isAttached(tokens, to)) return undefined;
  if (isHyphen(tokens, from - 1) && isAttached(tokens, from)) return undefined;
  const opensSurely = isArticle(tokens[from - 1]);
  if (isCutOff(tokens, from, to) || saysNothing(tokens, from, to)) return undefined;
  const [only] = tokens.slice(from, to) as [Token];
  if (to - from === 1 && (EMPTY.has(only.lower) || only.text.length < 3)) return undefined;
  if (to - from === 1 && !opensSurely && !isPluralNoun(only) && !isNameAlone(tokens, from)) return undefined;
  return { from, to, opensSurely };
}

/** "to" of "to briefly mock the senator" */
function beforeAdverb(tokens: Token[], from: number): string {
  const before = tokens[from - 1]?.lower ?? '';
  return isAdverb(before) ? (tokens[from - 2]?.lower ?? '') : before;
}

/** "June 6 | sailings", "75 year old | Ines Holm" */
function behindDate(tokens: Token[], from: number, to: number, at: number): number {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  const isDay = tokens[from]?.kind === 'number' && before.some(isCalendarWord);
  const isAge = from > at && tokens[from]?.lower === 'old';
  return to > from + 1 && (isDay || isAge) ? from + 1 : from;
}

/** "services | tax": whether more of it follows cannot be told; "giant state-owned", "mid 50s", "1-800-985". */
function isCutOff(tokens: Token[], from: number, to: number): boolean {
  const [last, next] = [tokens[to - 1]!, tokens[to]];
  // "Holm v. Tarn"
  if (last.text === 'v' || next?.text === '/') return true;
  // "the battle plays | out"
  if (isPluralNoun(last) && /^(?:out|up|off|down|away)$/.test(next?.lower ?? '')) return true;
  // "F.B | I"
  if (next?.kind === 'word' && next.start === last.end) return true;
  if (NAMES_KIND.test(last.lower) || (isHyphen(tokens, to - 2) && isPast(last.lower))) return true;
  if (/^(?:owned|led|based|run|born|made|s)$/.test(last.lower) || tokens.slice(from, to).filter(isNumber).length > 2)
    return true;
  const goesOn = next?.kind === 'word' && !isCapital(next) && isPluralNoun(last) && isInside(tokens, to, to);
  return goesOn && !isVerb(tokens, to);
}

function isNumber({ kind }: Token): boolean {
  return kind === 'number';
}

/** "own people", "big deal" */
function saysNothing(tokens: Token[], from: number, to: number): boolean {
  return to - from === 2 && WEAK.has(tokens[from]!.lower) && !isCapital(tokens[to - 1]);
}

/** A capital that is not that of a sentence, nor a shout. */
function isNameAlone(tokens: Token[], at: number): boolean {
  return at > 0 && isCapital(tokens[at]) && tokens[at - 1]!.kind !== 'sign' && !/^\p{Lu}{5,}$/u.test(tokens[at]!.text);
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
