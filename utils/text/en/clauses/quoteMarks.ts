import type { Token } from '@/utils/text/shared/words/tokens';

export function isQuote({ text }: Token): boolean {
  return /^["“”]$/.test(text);
}

/** Whether a quotation opens or closes in these words without its other end. */
export function cutsQuotes(tokens: Token[]): boolean {
  return tokens.filter(isQuote).length % 2 === 1;
}
