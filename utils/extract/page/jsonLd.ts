/** One thing that a page describes in JSON-LD. Everything in it is the page's word: parsed, never trusted. */
export type Node = Readonly<Record<string, unknown>>;

/** Bounds against hostile pages; the largest honest block seen in 830 saved pages has 400,000 characters. */
const SCRIPTS_AT_MOST = 40;
const LENGTH_AT_MOST = 600_000;
const NODES_AT_MOST = 2_000;
const DEPTH_AT_MOST = 12;

/** Every thing described in the page's JSON-LD blocks: graphs and arrays opened, broken JSON mended where that is simple. */
export function readJsonLd(page: Document): Node[] {
  const nodes: Node[] = [];
  const scripts = [...page.querySelectorAll('script[type^="application/ld+json" i]')].slice(0, SCRIPTS_AT_MOST);
  for (const script of scripts) collect(parseLoosely(script.textContent ?? ''), nodes, 0);
  return nodes;
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEPTH_AT_MOST || nodes.length >= NODES_AT_MOST || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) nodes.push(value as Node);
  for (const inner of Object.values(value)) collect(inner, nodes, depth + 1);
}

function parseLoosely(source: string): unknown {
  if (source.length > LENGTH_AT_MOST) return undefined;
  const exact = parse(source);
  if (exact !== undefined) return exact;
  const mended = mend(source);
  return parse(mended) ?? parse(`${mended}}`) ?? parse(`[${mended.replace(/\}\s{0,20}\{/g, '},{')}]`);
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/**
 * Mends what outlets often break: comment and CDATA wrappers, escaped quotation marks, raw line breaks in strings, escapes
 * that JSON does not know, commas before a closing bracket.
 */
function mend(source: string): string {
  return source
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/&quot;/g, /^[\s[]*\{\s*&quot;/.test(source) ? '"' : '&quot;')
    .replace(/\\(["\\/bfnrtu])?/g, (written, known) => (known ? written : ''))
    .replace(/<!--|-->|\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/|<!\[CDATA\[|\]\]>/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(?=\s{0,20}[}\]])/g, '')
    .replace(/;\s{0,20}$/, '');
}

/** The types of a thing, in lower case, without the schema's address: "newsarticle". */
export function typesOf(node: Node): string[] {
  return list(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.slice(type.lastIndexOf('/') + 1).toLowerCase()] : [],
  );
}

/** One value or many, as many. */
export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 100) : [value];
}

/** A text that a property holds, itself or as the `name` or `@value` of what it holds. */
export function textOf(value: unknown): string | undefined {
  const first = list(value)[0];
  if (typeof first === 'string') return first.trim() || undefined;
  if (typeof first !== 'object' || first === null) return undefined;
  const { name, '@value': inner } = first as Record<string, unknown>;
  return name === undefined && inner === undefined ? undefined : textOf(name ?? inner);
}
