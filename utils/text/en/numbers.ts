import type { SentenceWords } from '@/utils/text/shared/language';
import type { NumberPhrase } from '@/utils/text/shared/numbers/numberPhrase';
import type { Quantity } from '@/utils/text/shared/numbers/quantity';
import { wordsFrom } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { readCounted } from './numbers/counted';
import { readQuantities } from './numbers/quantities';

/** Reads the numbers of an English sentence, with what they count. */
export function readNumbers({ tokens }: SentenceWords): NumberPhrase[] {
  const quantities = readQuantities(tokens);
  const phrases = quantities.map((quantity) => phraseOf(quantity, tokens));
  return phrases.map((phrase, at) =>
    isOfThem(tokens, quantities[at]!) ? countingLike(phrase, phrases[at - 1]) : phrase,
  );
}

/** "More than 230,000 people were killed, over 170,000 of them in Aceh": both count people who were killed. */
function isOfThem(tokens: Token[], { next }: Quantity): boolean {
  return wordsFrom(tokens, next, 2) === 'of them';
}

function countingLike(phrase: NumberPhrase, before: NumberPhrase | undefined): NumberPhrase {
  if (before === undefined) return phrase;
  const { counted, head } = before;
  return { ...phrase, counted, head };
}

function phraseOf(quantity: Quantity, tokens: Token[]): NumberPhrase {
  const { first, next, within: _, ...written } = quantity;
  const { stems, head } = readCounted(tokens, quantity);
  const isCount = quantity.form === 'count' && quantity.unit === undefined;
  return {
    ...written,
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
    counted: stems,
    ...(isCount && head && { head }),
  };
}
