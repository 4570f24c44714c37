import { CURRENCY_SIGNS, DOLLAR_COUNTRIES } from '@/utils/text/shared/numbers/currencies';
import type { Form } from '@/utils/text/shared/numbers/form';
import type { WrittenNumber } from '@/utils/text/shared/numbers/interval';
import type { Numeral } from '@/utils/text/shared/numbers/numeral';
import { afterHyphen, isAttached, wordAt, wordsFrom } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { CURRENCY_NAMES } from '../words/currencies';
import { SHORT_SCALES } from '../words/numberWords';

/** "USD 20", "Rs 500" */
const CODE_BEFORE = /^(?:usd|eur|gbp|rs|jpy|inr|rmb|cny|chf)$/;

export function money(tokens: Token[], span: Numeral): Form | undefined {
  const sign = CURRENCY_SIGNS.get(wordAt(tokens, span.first - 1));
  const loose = looseScale(tokens, span, sign !== undefined);
  const next = loose?.next ?? span.next;
  // "millions of dollars"
  const start = span.vague && wordAt(tokens, next) === 'of' ? next + 1 : next;
  const named = namedCurrency(tokens, start) ?? signAfter(tokens, span, next);
  const coded = CODE_BEFORE.test(wordAt(tokens, span.first - 1));
  if (!sign && !named && !coded) return isSignLost(tokens, span) ? { form: 'money' } : undefined;
  const value = loose && scaled(span, loose.scale);
  if (!sign && named) {
    const cents = named.code.startsWith('cent');
    const unit = cents ? named.code.slice(5) : named.code;
    return { form: 'money', unit, next: named.next, value: cents ? scaled(span, 0.01) : value };
  }
  if (!sign)
    return {
      form: 'money',
      unit: CURRENCY_NAMES.get(wordAt(tokens, span.first - 1)),
      first: span.first - 1,
      next,
      value,
    };
  const country = DOLLAR_COUNTRIES.get(wordAt(tokens, span.first - 2));
  const apart = /^(?:a|s|r)$/.test(wordAt(tokens, span.first - 2));
  const prefixed = country !== undefined && sign === 'USD' && (!apart || isAttached(tokens, span.first - 1));
  return { form: 'money', unit: prefixed ? country : sign, first: span.first - (prefixed ? 2 : 1), next, value };
}

/** "110 b. Euro", "$5 m": short scales that stand apart are read beside a currency only. */
function looseScale(tokens: Token[], span: Numeral, signed: boolean): { scale: number; next: number } | undefined {
  const scale = SHORT_SCALES.get(wordAt(tokens, span.next));
  if (!scale || !span.digits) return undefined;
  const next = span.next + (wordAt(tokens, span.next + 1) === '.' ? 2 : 1);
  return signed || namedCurrency(tokens, next) ? { scale, next } : undefined;
}

function scaled({ low, high, step }: WrittenNumber, factor: number): Partial<WrittenNumber> {
  return { low: low * factor, high: high * factor, step: step * factor };
}

function namedCurrency(tokens: Token[], at: number): { code: string; next: number } | undefined {
  const start = afterHyphen(tokens, at);
  for (let length = 3; length > 0; length -= 1) {
    const code = CURRENCY_NAMES.get(wordsFrom(tokens, start, length));
    if (code) return { code, next: start + length };
  }
  return undefined;
}

/** "10 €", and "361 million pounds", which nobody weighs */
function signAfter(tokens: Token[], { digits, high }: Numeral, at: number): { code: string; next: number } | undefined {
  if (high >= 1e6 && wordAt(tokens, at) === 'pounds') return { code: 'GBP', next: at + 1 };
  const code = digits && tokens[at + 1]?.kind !== 'number' ? CURRENCY_SIGNS.get(wordAt(tokens, at)) : undefined;
  return code ? { code, next: at + 1 } : undefined;
}

/** A sign that was decoded wrongly: "�110 billion", "â‚¬110 billion" */
function isSignLost(tokens: Token[], { first }: Numeral): boolean {
  return isAttached(tokens, first) && /^[\uFFFD¬]$/.test(wordAt(tokens, first - 1));
}
