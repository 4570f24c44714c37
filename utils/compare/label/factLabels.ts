import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Detail, DetailKind, Version } from '@/utils/model';
import type { Account } from '@/utils/read/account/mention';
import { isFiniteVerb } from '@/utils/text/en/clauses/finiteVerb';
import { ARTICLES, NEVER_LAST } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isBaseVerb, isParticiple, isPast, isVerb } from '@/utils/text/en/words/verbs';
import { wordAt } from '@/utils/text/shared/words/cursor';
import { type Token, tokenize } from '@/utils/text/shared/words/tokens';
import { claimLabels } from './claimLabels';
import { isEnglish } from './phrases';
import { MOST_OF_CLAUSE, OF_FACT, sentenceStart } from './sentenceStart';

/** Headed by a noun phrase. What is counted it always tells; what is doubted or called otherwise it seldom does. */
const BY_PHRASE: ReadonlySet<DetailKind> = new Set<DetailKind>(['number', 'date', 'wording', 'certainty']);
/** What stands before a noun and belongs to it: "more than 300 | farmers". */
const MOST_BEFORE_NOUN = 5;
const BEFORE_NOUN = /^(?:about|some|around|nearly|almost|more|fewer|less|than|at|least|over|[$€£¥])$/;

/**
 * The label of a row about parts of sentences: its noun phrase, which of doubts and choices of words every sentence must have as
 * what acts or is acted upon; else of a number or day who did what in the first sentence, or how that begins, with a gap in place
 * of what the accounts differ in.
 */
export function factLabel(detail: Detail, sides: Side[]): string {
  const { kind, label, versions } = detail;
  const [first] = versions;
  const place = first && placeOf(first, sides);
  if (place === undefined || label.includes('…')) return label;
  const { account } = sides[place.account]!;
  if (kind === 'quote' && label === '') return openingOf(first!, account);
  if (!BY_PHRASE.has(kind) && label !== '') return label;
  const english = isEnglish(account.article);
  const holds = (version: Version) => hasRole(label, version, sides);
  const isValue = kind === 'number' || kind === 'date';
  const isTold = isValue || !english || versions.every(holds);
  // "deal": one noun may be any.
  const isPhrase = !english || /[\s-]/.test(label);
  if (label !== '' && isTold && isPhrase) return label;
  // What is certain here and in doubt there is no word that could be left out.
  const gap = kind === 'certainty' ? undefined : first;
  const tokens = account.tokens[place.sentence]!;
  const clause = isValue && english ? clauseOf(place, first!, sides) : '';
  if (isValue && label !== '') return clause.includes('…') ? clause : label;
  if (clause !== '') return clause;
  const start = sentenceStart(tokens, account.article.text, english, OF_FACT, gap);
  return start === '' ? label : start;
}

/** How a quotation begins of which nobody says whose it is. */
function openingOf({ start, end }: Version, { article, tokens }: Account): string {
  const quoted = tokens.flat().filter((token) => token.start >= start && token.end <= end);
  const opening = sentenceStart(quoted, article.text, isEnglish(article), OF_FACT).replace(/["“”]/g, '');
  return opening === '' ? '' : `“${opening}”`;
}

/** Who did what in its sentence. Which of the values is true it leaves open. */
function clauseOf(place: Place, { text }: Version, sides: Side[]): string {
  const clause = claimLabels([place], [], sides, MOST_OF_CLAUSE)[0] ?? '';
  const tokens = tokenize(clause);
  const value = tokens.find(({ start, end }) => start <= clause.indexOf(text) && clause.indexOf(text) < end);
  if (clause.length > MOST_OF_CLAUSE || clause.endsWith('…')) return '';
  return value?.start === clause.indexOf(text) ? clause.replace(text, '…') : clause;
}

function placeOf({ article, start }: Version, sides: Side[]): Place | undefined {
  const account = sides.findIndex((side) => side.account.article.id === article);
  const sentence = sides[account]?.account.sentences.findIndex((one) => one.start <= start && start < one.end) ?? -1;
  return sentence === -1 ? undefined : { account, sentence };
}

/** Whether its sentence has the phrase as a subject or an object. */
function hasRole(label: string, version: Version, sides: Side[]): boolean {
  const place = placeOf(version, sides);
  const phrase = tokenize(label).map(({ lower }) => lower);
  if (place === undefined || phrase.length === 0) return false;
  const tokens = sides[place.account]!.account.tokens[place.sentence]!;
  return tokens.some(
    (_, from) =>
      phrase.every((word, at) => wordAt(tokens, from + at) === word) &&
      (isSubject(tokens, from, from + phrase.length) || isObject(tokens, from)),
  );
}

function isSubject(tokens: Token[], from: number, to: number): boolean {
  const verb = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  return verb < tokens.length && isFiniteVerb(tokens, verb, from);
}

function isObject(tokens: Token[], from: number): boolean {
  let before = from - 1;
  const belongs = ({ kind, lower }: Token) =>
    kind === 'number' || ARTICLES.has(lower) || NEVER_LAST.has(lower) || BEFORE_NOUN.test(lower);
  while (before >= 0 && from - before <= MOST_BEFORE_NOUN && belongs(tokens[before]!)) before -= 1;
  const lower = wordAt(tokens, before);
  return (
    before >= 0 &&
    (isVerb(tokens, before) || isPast(lower) || isParticiple(lower) || isBaseVerb(lower) || /.{3}ing$/.test(lower))
  );
}
