import { isCapital, isHyphen } from './cursor';
import type { Token } from './tokens';

const LONGEST = 5;
/** "Banco de España", "Ursula von der Leyen" */
const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'von',
  'van',
  'der',
  'den',
  'zu',
  'du',
  'des',
]);

/** Runs of words with capitals inside a sentence: in languages without rules of their own, what can be cut out whole. */
export function nameRuns(tokens: Token[]): { from: number; to: number; opensSurely: boolean }[] {
  const found: { from: number; to: number; opensSurely: boolean }[] = [];
  // The first word has its capital from the sentence.
  for (let from = 1; from < tokens.length; from += 1) {
    if (!isName(tokens, from)) continue;
    let to = from + 1;
    while (to < tokens.length && (isName(tokens, to) || joins(tokens, to))) to += 1;
    if (to - from <= LONGEST) found.push({ from, to, opensSurely: false });
    from = to;
  }
  return found;
}

function isName(tokens: Token[], at: number): boolean {
  return (
    tokens[at]!.kind === 'word' && isCapital(tokens[at]) && tokens[at]!.text.length > 1 && !opensSpeech(tokens, at)
  );
}

/** Behind a sign other than a hyphen a capital may open a sentence of its own. */
function opensSpeech(tokens: Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'sign' && !isHyphen(tokens, at - 1);
}

function joins(tokens: Token[], at: number): boolean {
  return (PARTICLES.has(tokens[at]!.lower) || isHyphen(tokens, at)) && at + 1 < tokens.length && isName(tokens, at + 1);
}
