import { type Token, tokenize } from '@/utils/text/shared/words/tokens';

/** The tokens of a text, and the place among them that "|" marks. */
export function marked(text: string): [tokens: Token[], at: number] {
  const [before = ''] = text.split('|');
  return [tokenize(text.replace('|', '')), tokenize(before).length];
}
