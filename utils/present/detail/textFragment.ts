import { webAddress } from '../shared/webAddress';

/** Longer than this a fragment is given as its first and last words: browsers match a range between the two. */
const WHOLE = 80;
const EDGE_WORDS = 5;

/** The address of a page, scrolled to a sentence by a text fragment. Undefined where the address is not http(s). */
export function addressOfSentence(url: string | undefined, sentence: string): string | undefined {
  const [address] = webAddress(url)?.split('#', 1) ?? [];
  if (address === undefined) return undefined;
  return `${address}#:~:text=${fragment(sentence.replace(/\s+/g, ' ').trim())}`;
}

function fragment(sentence: string): string {
  if (sentence.length <= WHOLE) return encode(sentence);
  const words = sentence.split(' ');
  if (words.length <= EDGE_WORDS * 2) return encode(sentence);
  return `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
}

/** A hyphen divides a fragment's parts, and encodeURIComponent leaves it. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
