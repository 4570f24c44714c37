import { PHOTO_CREDIT } from '@/utils/read/account/caption';
import type { FoundMention } from '@/utils/read/account/mention';
import type { Language } from '@/utils/text/shared/language';
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

/** Reads the sense of a mention from its sentence. */
export function scopeOf(
  { kind, start, end, parsed }: FoundMention,
  sentence: Sentence | undefined,
  { scope }: Language,
): Scope {
  if (sentence === undefined || scope === undefined) return 'plain';
  const [from, to] = [start - sentence.start, end - sentence.start];
  const before = sentence.text.slice(Math.max(0, from - BESIDE), Math.max(0, from));
  const after = sentence.text.slice(to, to + BESIDE);
  const isUnderPicture = () => PHOTO_CREDIT.test(sentence.text) || scope.isUnderPicture?.(sentence.text, from);
  if (kind === 'date' && isUnderPicture()) return 'of a photograph';
  if (kind === 'date') return stands(scope.stated, before, after) ? 'of a statement' : 'plain';
  if (kind !== 'number') return 'plain';
  // "1,700 in the valley and hundreds more across Peru" tells of the hundreds what is told last.
  const [wide = ''] = sentence.text.slice(to, to + WIDE).split(/\smore\s/);
  if (scope.withCulprit?.test(wide)) return 'with the culprit';
  if (scope.besideOne?.test(wide)) return 'beside one more';
  if (scope.ofSources?.test(after)) return 'of sources';
  const isDuration = parsed.type === 'number' && parsed.form === 'duration';
  if (isDuration && stands(scope.span, before, after)) return 'a span';
  if (scope.groupBefore?.test(before)) return 'of a group by its share';
  if (stands(scope.average, before, after)) return 'an average';
  if (scope.ofPart?.test(after)) return 'of a part';
  if (scope.overall?.test(wide)) return 'overall';
  if (stands(scope.further, before, after)) return 'further';
  // "a third of the voters" is a share
  const isShare = parsed.type === 'number' && parsed.form === 'fraction';
  if (!isShare && scope.further.own?.test(sentence.text.slice(from, to))) return 'further';
  return scope.earlier?.test(after) ? 'before' : 'plain';
}

/** Whether a number is of those whom the one before it counts: "23 injured, three of them critically". */
export function isOfThem({ start, end }: FoundMention, sentence: Sentence | undefined, { scope }: Language): boolean {
  if (sentence === undefined || scope?.ofThem === undefined) return false;
  const [from, to] = [start - sentence.start, end - sentence.start];
  return stands(
    scope.ofThem,
    sentence.text.slice(Math.max(0, from - BESIDE), from),
    sentence.text.slice(to, to + BESIDE),
  );
}

/** Whether the words beside a value tell of what is awaited rather than of what has come. */
export function isExpected(
  { start, end }: Pick<FoundMention, 'start' | 'end'>,
  sentence: Sentence | undefined,
  { scope }: Language,
): boolean {
  if (sentence === undefined || scope === undefined) return false;
  const [from, to] = [start, end].map((at) => Math.max(0, at - sentence.start)) as [number, number];
  return stands(
    scope.expected,
    sentence.text.slice(Math.max(0, from - WIDE), from),
    sentence.text.slice(to, to + BESIDE),
  );
}

function stands(rule: { before?: RegExp; behind?: RegExp }, before: string, behind: string): boolean {
  return rule.before?.test(before) === true || rule.behind?.test(behind) === true;
}
