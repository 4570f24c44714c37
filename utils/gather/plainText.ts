import { decodeHTML } from 'entities';

/** More markup than this is not read for a summary: what is wanted stands at its start. */
const MOST_MARKUP = 20_000;
/** "<script>…</script>", "<style>…</style>": their content is no text. */
const HIDDEN = /<(script|style|iframe|noscript)\b[^<>]*>[\s\S]*?<\/\1\s?>/gi;
/** "<p>", "</b>", "<!-- note -->", but not the "<" of "5 < 6". */
const TAG = /<[a-z/!?][^<>]*>/gi;
const BLOCK = /<\/?(?:p|br|div|li|h\d|tr|td)\b[^<>]*>/gi;

/** The words of a piece of HTML on one line: no tags, entities resolved, at most `longest` characters, cut at a word. */
export function plainText(html: string | undefined, longest = 1_000): string {
  const bare = (html ?? '').slice(0, MOST_MARKUP).replace(HIDDEN, ' ').replace(BLOCK, ' ').replace(TAG, '');
  const text = decodeHTML(bare).replace(/\s+/g, ' ').trim();
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > longest / 2 ? cut : longest)}…`;
}
