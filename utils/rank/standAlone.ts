import type { Side } from '@/utils/link/side';
import { FUNCTION_WORDS } from '@/utils/text/en/words';
import { OPENS_WITH_CONNECTIVE, OPENS_WITH_PRONOUN } from './sentenceFeatures';
import type { Run } from './utterances';

const OPENS_WITH_OWNER = /^["“]?(?:his|her|its|their|such)\b/i;
/** "Also, a helicopter …": something else is told, and understood without what is told before. */
const ADDS = /^["“]?also,? (?!(?:he|she|it|they|this|that)\b)/i;
/** "On the other hand, …": half of a comparison, whose other half stands before. */
const CONTRASTS = /^["“]?(?:on the other hand|(?:by|in) contrast|conversely),/i;
const PERSON = /\b(?:he|she|him|her|his|hers)\b/i;

/** Whether sentences are understood without the one before them: "That, she argues, …" is not. */
export function standAlone({ account }: Side, { first, last }: Run): boolean {
  const { sentences, tokens, names, language, article } = account;
  const { start } = sentences[first]!;
  const text = article.text.slice(start, sentences[last]!.end);
  if (cutsQuotation(text)) return false;
  if (
    OPENS_WITH_PRONOUN.test(text) ||
    (OPENS_WITH_CONNECTIVE.test(text) && !ADDS.test(text)) ||
    CONTRASTS.test(text) ||
    OPENS_WITH_OWNER.test(text)
  )
    return false;
  if (language.speech?.pronoun.test(tokens[first]![0]?.text ?? '')) return false;
  const person = PERSON.exec(text);
  if (person === null) return true;
  const isNamed = (name: { start: number; lower: string }) =>
    name.start >= start && name.start < start + person.index && !FUNCTION_WORDS.has(name.lower);
  return names.slice(first, last + 1).some((own) => own.some(isNamed));
}

/** A quotation opens or closes in it without its other end. */
function cutsQuotation(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  // What closes a German quotation opens an English one.
  const curly = text.includes('„') ? ['„', '“'] : ['“', '”'];
  const pairs = [curly, ['«', '»'], ['「', '」']] as [string, string][];
  return pairs.some(([open, close]) => count(open) !== count(close)) || count('"') % 2 === 1;
}
