import { decodeHTMLStrict } from 'entities';

/** More markup than this is not read for a summary: what is wanted stands at its start. */
const MOST_MARKUP = 20_000;
/** "<head>…</head>", "<script>…</script>": their content is no text. */
const HIDDEN = /<(head|script|style|iframe|noscript)\b[^<>]*>[\s\S]*?<\/\1\s?>/gi;
/** "<p>", "</b>", "<!-- note -->", but not the "<" of "5 < 6". */
const TAG = /<[a-z/!?][^<>]*>/gi;
const BLOCK = /<\/?(?:p|br|div|li|h\d|tr|td)\b[^<>]*>/gi;
/** Markup that was escaped twice: a tag with its end tag, or one that makes a paragraph or line. "<map>" is spoken of. */
const ESCAPED_TWICE = /<([a-z][a-z\d]*)\b[^<>]*>[^<>]*<\/\1>|<(?:p|br|img)\b[^<>]*>/i;
/** More rounds of escaping than this nobody gets by mistake. */
const MOST_ROUNDS = 3;

/** The words of a piece of HTML on one line: no tags, entities resolved, at most `longest` characters, cut at a word. */
export function plainText(html: string | undefined, longest = 1_000): string {
  let text = (html ?? '').slice(0, MOST_MARKUP);
  for (let round = 0; round === 0 || (round < MOST_ROUNDS && ESCAPED_TWICE.test(text)); round += 1) {
    text = decodeHTMLStrict(text.replace(HIDDEN, ' ').replace(BLOCK, ' ').replace(TAG, ''));
  }
  return cutAtWord(withoutControls(text).replace(/\s+/g, ' ').trim(), longest);
}

/** Tags that format words; in a headline all others are spoken of: "Browsers drop <area> and <map>". */
const FORMATTING =
  /^(?:a|abbr|b|big|br|cite|code|del|div|em|font|h\d|hr|i|img|ins|li|mark|nobr|p|q|s|script|small|span|strike|strong|style|sub|sup|u|ul|wbr)$/i;

/** A headline's words: as `plainText`, but a lone tag that is no formatting is a word of the headline. */
export function headlineText(html: string | undefined, longest: number): string {
  const start = (html ?? '').slice(0, MOST_MARKUP);
  const shown = start.replace(/<([a-z][a-z\d]*)>/gi, (tag, name: string) =>
    FORMATTING.test(name) || start.includes(`</${name}`) ? tag : `&lt;${name}&gt;`,
  );
  return plainText(shown, longest);
}

/** Letters of windows-1252 that were passed on as control characters become what HTML takes them for; other controls go. */
function withoutControls(text: string): string {
  return text
    .replace(/[\x80-\x9f]/g, (control) => decodeHTMLStrict(`&#${control.charCodeAt(0)};`))
    .replace(/[^\P{Cc}\s]/gu, '');
}

function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > longest / 2 ? cut : longest)}…`;
}
