import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import type { Token } from '@/utils/text/shared/words/tokens';

export function isQuote({ text }: Token): boolean {
  return /^["“”]$/.test(text);
}

/** Whether a quotation opens or closes in these words without its other end. */
export function cutsQuotes(tokens: Token[]): boolean {
  return tokens.filter(isQuote).length % 2 === 1;
}

/** The place of the mark in 'They took it all, "said one of them', as some wires set it: the words before it are the quotation. */
export function misplacedClose(tokens: Token[]): number | undefined {
  const found = tokens.findIndex((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    // 'all of it, "reported" or not'
    if (tokens[at + 2] !== undefined && isQuote(tokens[at + 2]!)) return false;
    return token.text === '"' && closesUtterance(before) && before!.end < token.start && speaksAt(next, token.end);
  });
  // 'He asked, "Who?" and took it all, "said one': not all before it is the quotation.
  return found === -1 || tokens.slice(1, found).some(isQuote) ? undefined : found;
}

function speaksAt(token: Token | undefined, start: number): boolean {
  return token !== undefined && token.start === start && isSpeechVerb(token.lower);
}

/** "…,” said | Ines Holm": who says it stands behind its verb. */
export function isInvertedCredit(tokens: Token[], verb: number): boolean {
  const mark = tokens[verb - 1];
  return mark !== undefined && /^["”]$/.test(mark.text) && closesUtterance(tokens[verb - 2]);
}

function closesUtterance(token: Token | undefined): boolean {
  return token !== undefined && /^[,.?!]$/.test(token.text);
}
