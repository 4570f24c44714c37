import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Detail, DetailKind, Version } from '@/utils/model';
import { isEnglish } from './phrases';
import { hasRole } from './role';
import { OF_FACT, sentenceStart } from './sentenceStart';

/** Headed by a noun phrase. What is counted it always tells; what is doubted or called otherwise it seldom does. */
const BY_PHRASE: ReadonlySet<DetailKind> = new Set<DetailKind>(['number', 'date', 'wording', 'certainty']);
/**
 * The label of a row about parts of sentences: its noun phrase, which of doubts and choices of words every sentence must have as
 * what acts or is acted upon; else how the first sentence begins, with a gap in place of what the accounts differ in.
 */
export function factLabel(detail: Detail, sides: Side[]): string {
  const { kind, label, versions } = detail;
  const [first] = versions;
  const place = first && placeOf(first, sides);
  if (place === undefined || !BY_PHRASE.has(kind) || label.includes('…')) return label;
  const { account } = sides[place.account]!;
  const english = isEnglish(account.article);
  const isTold =
    kind === 'number' ||
    kind === 'date' ||
    !english ||
    versions.map((version) => placeOf(version, sides)).every((one) => one && hasRole(label, one, sides));
  if (label !== '' && isTold) return label;
  // What is certain here and in doubt there is no word that could be left out.
  const gap = kind === 'certainty' ? undefined : first;
  const tokens = account.tokens[place.sentence]!;
  const start = sentenceStart(tokens, account.article.text, english, OF_FACT, gap);
  return start === '' ? label : start;
}

function placeOf({ article, start }: Version, sides: Side[]): Place | undefined {
  const account = sides.findIndex((side) => side.account.article.id === article);
  const sentence = sides[account]?.account.sentences.findIndex((one) => one.start <= start && start < one.end) ?? -1;
  return sentence === -1 ? undefined : { account, sentence };
}
