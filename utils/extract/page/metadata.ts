import { ARTICLE_TYPES } from '@/utils/detect/words';
import { parseAddress } from '../address/address';
import { list, type Node, readJsonLd, textOf, typesOf } from './jsonLd';
import { describesArticle } from './microdata';

/** What a page says about itself in its head: the article's JSON-LD node, all nodes by id, and meta elements by name. */
export interface Metadata {
  node: Node;
  /** The JSON-LD node of the page as such ("WebPage"), which tells its times where no article is described. */
  page: Node;
  byId: ReadonlyMap<string, Node>;
  nodes: readonly Node[];
  /** The first content of the first of these names that has one. */
  meta(...names: string[]): string | undefined;
  /** Every content of a name: tags are often one element each. */
  all(name: string): readonly string[];
}

const METAS_AT_MOST = 1_000;
const VALUE_AT_MOST = 2_000;

/** Reads JSON-LD and meta elements. Where the address changed after loading (`moved`), only what names it is kept. */
export function readMetadata(page: Document, url: URL, moved = false): Metadata {
  const nodes = readJsonLd(page);
  const articles = nodes.filter((node) => typesOf(node).some(isArticleType));
  const here = articles.filter((node) => describes(node, url));
  const listed = new Set(nodes.flatMap(listedIn));
  const others = moved ? [] : articles.filter((one) => !listed.has(one));
  const node = here.find(hasHeadline) ?? others.find(hasHeadline) ?? others[0] ?? {};
  const metas = moved && here.length === 0 && !headNames(page, url) ? new Map<string, string[]>() : readMetas(page);
  const named = nodes.filter((one) => typeof one['@id'] === 'string');
  return {
    node,
    page: nodes.find((one) => typesOf(one).includes('webpage') && describes(one, url)) ?? {},
    nodes,
    byId: new Map(named.map((one) => [one['@id'] as string, one])),
    meta: (...names) => names.map((name) => metas.get(name)?.[0]).find(Boolean),
    all: (name) => metas.get(name) ?? [],
  };
}

/** What a node lists, cites or goes on with: articles in it are not the page's own. */
function listedIn({ itemListElement, mentions, citation, isBasedOn, liveBlogUpdate }: Node): unknown[] {
  const all = [itemListElement, mentions, citation, isBasedOn, liveBlogUpdate].flatMap(list);
  return [...all, ...all.map((one) => (one as Node | null)?.item)];
}

const isArticleType = (type: string) => (ARTICLE_TYPES as readonly string[]).includes(type);
const hasHeadline = (node: Node) => (textOf(node.headline) ?? textOf(node.name)) !== undefined;

/** Whether a node says that it is about the page at this address. */
function describes(node: Node, url: URL): boolean {
  const { mainEntityOfPage, url: own, '@id': id } = node;
  const addresses = [...list(mainEntityOfPage), own, id].map((value) =>
    typeof value === 'object' && value !== null ? (value as Node)['@id'] : value,
  );
  return addresses.some(
    (address) => typeof address === 'string' && parseAddress(address, url)?.pathname === url.pathname,
  );
}

function headNames(page: Document, url: URL): boolean {
  const link = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return parseAddress(link, url)?.pathname === url.pathname;
}

/** The contents of meta elements by their lower-case name, property or itemprop, in the page's order. */
function readMetas(page: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of [...page.querySelectorAll('meta[content]')].slice(0, METAS_AT_MOST)) {
    if (!describesArticle(element)) continue;
    const content = element.getAttribute('content')?.slice(0, VALUE_AT_MOST).trim();
    const name = ['property', 'name', 'itemprop'].map((attribute) => element.getAttribute(attribute)).find(Boolean);
    if (content && name) metas.set(name.toLowerCase(), [...(metas.get(name.toLowerCase()) ?? []), content]);
  }
  return metas;
}
