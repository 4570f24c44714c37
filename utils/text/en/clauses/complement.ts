import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { LOOSE } from './phraseEnd';

/** "prohibit the board | from closing it" */
const WITH_FROM =
  /^(?:prohibit|prevent|stopp?|bar|barr|ban|bann|block|keep|kept|discourag|deter|deterr|restrain|refrain|forbid|forbidd|exempt|disqualif(?:y|i)|shield|protect)(?:e|e?s|e?d|ing)?(?:en)?$/;
/** "was widely seen | as a retreat" */
const WITH_AS =
  /^(?:interpret|view|regard|describ|portray|depict|treat|perceiv|characteri[sz]|dismiss|denounc|hail|brand|cast|know|known|see|seen|saw|label|labell|refer|referr|identif(?:y|i)|class|classif(?:y|i)|serv|act|us|defin|paint|fram)(?:e|e?s|e?d|ing)?$/;
/** "accused the board | of theft" */
const NEEDS_OF = /^(?:accus|depriv|convict|acquit|acquitt|absolv)(?:e|e?s|e?d|ing)$/;
/** "put the town | in a difficult place" */
const NEEDS_PLACE = /^(?:puts?|putting|plac(?:e|e[sd]|ing))$/;
/** In tokens, what may stand between such a verb and what it wants. */
const REACH = 9;

/** Whether at `at` the point of a verb of the clause follows: what it is that somebody is kept from, seen as or accused of. */
export function isComplement(tokens: Token[], from: number, at: number): boolean {
  const [lower, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const before = tokens.slice(Math.max(from, at - REACH), at);
  const has = (verb: RegExp) => before.some((token) => verb.test(token.lower));
  if (lacks(before, NEEDS_OF, /^of$/) || (LOOSE.test(lower) && lacks(before, NEEDS_PLACE, LOOSE))) return true;
  // "millions of people | not being counted"
  if (lower === 'being' || (lower === 'not' && /.{3}ing$/.test(next))) return true;
  if (lower === 'from') return isGerund(next) && has(WITH_FROM);
  return lower === 'as' && has(WITH_AS);
}

/** Whether such a verb stands there without the word that it needs. */
function lacks(before: Token[], verb: RegExp, needed: RegExp): boolean {
  const at = before.findLastIndex((token) => verb.test(token.lower));
  return at !== -1 && !before.slice(at).some((token) => needed.test(token.lower));
}

function isGerund(lower: string): boolean {
  return /.{2}ing$/.test(lower) || isAdverb(lower);
}
