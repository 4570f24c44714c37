import { isHeadline, isId, last, lastWords, namesPage, namesPost } from './addressWords';
import type { Evidence } from './evidence';
import { ARTICLE_TYPES, ARTICLE_WORDS, OTHER_HOSTS, OTHER_TYPES, OTHER_WORDS, SOFTWARE } from './words';

/** One thing a page shows that speaks for an article (above 0) or against it (below 0). */
export interface Signal {
  /** Told to the reader: "schema type of an article". */
  name: string;
  /** Log-odds, rounded from a logistic regression over the saved pages, checked by leaving outlets out. */
  weight: number;
  speaks(evidence: Evidence): boolean;
}

const hasType = (types: Set<string>, wanted: readonly string[]) => wanted.some((type) => types.has(type));
const perLink = ({ textLength, linkLength }: Evidence) => textLength / (linkLength + 1);

// "/2026/07/10/", "/2026-07-10/", "/20260710/"
const DAY_IN_PATH = /\/(?:19|20)\d\d[/-]?[01]?\d(?:[/-]?[0-3]?\d)?(?:\/|-)/;

/** Every signal is asked; order does not matter. */
export const SIGNALS: Signal[] = [
  { name: 'schema type of an article', weight: 2.5, speaks: ({ types }) => hasType(types, ARTICLE_TYPES) },
  { name: 'page type "article"', weight: 1.25, speaks: ({ pageType }) => pageType === 'article' },
  { name: 'time of publication', weight: 0.5, speaks: ({ published }) => published },
  {
    name: 'section of an outlet',
    weight: 1,
    speaks: ({ page }) => page.querySelector('meta[property="article:section"]') !== null,
  },
  {
    name: 'byline',
    weight: 0.75,
    speaks: ({ page }) =>
      page.querySelector('[rel~="author"],[itemprop="author"],.byline,.author,meta[name="author"]') !== null,
  },
  { name: 'day in the address', weight: 1.5, speaks: ({ url }) => DAY_IN_PATH.test(url.pathname) },
  { name: 'headline in the address', weight: 1.75, speaks: ({ path }) => isHeadline(lastWords(path)) },
  {
    name: 'word for articles in the address',
    weight: 1.25,
    speaks: (evidence) => namesPost(evidence) || evidence.path.slice(0, -1).some((word) => ARTICLE_WORDS.has(word)),
  },
  { name: 'number in the address', weight: 0.25, speaks: ({ path }) => /\d{5,}/.test(last(path)) },
  { name: 'much text', weight: 0.5, speaks: ({ textLength }) => textLength >= 1_500 },
  { name: 'more text than links', weight: 1, speaks: (evidence) => perLink(evidence) >= 1 },
  { name: 'far more text than links', weight: 0.25, speaks: (evidence) => perLink(evidence) >= 2.5 },
  {
    name: 'front page',
    weight: -5,
    speaks: (evidence) =>
      !namesPage(evidence) &&
      (evidence.path.length === 0 ||
        (evidence.path.length === 1 && /^(?:index|home|default)(?:\.\w+)?$/.test(last(evidence.path)))),
  },
  { name: 'hardly any text', weight: -1, speaks: ({ textLength }) => textLength < 500 },
  { name: 'schema type of another page', weight: -1.5, speaks: ({ types }) => hasType(types, OTHER_TYPES) },
  {
    name: 'page type of another page',
    weight: -2,
    speaks: ({ pageType }) => /^(?:product|video|profile|book|music|place|business)/.test(pageType),
  },
  { name: 'no page type', weight: 0.25, speaks: ({ pageType }) => pageType === '' },
  {
    name: 'shop',
    weight: -1.5,
    speaks: ({ page }) =>
      page.querySelector(
        'form[action*="/cart"],.add-to-cart,.add_to_cart_button,.product-form,[name="add-to-cart"],[itemprop="price"],meta[property="product:price:amount"],meta[property="og:price:amount"]',
      ) !== null,
  },
  {
    name: 'address of another kind of page',
    weight: -2.5,
    speaks: (evidence) =>
      evidence.path.some((word) => OTHER_WORDS.has(word) && !(word === 'index.php' && namesPage(evidence))),
  },
  { name: 'host of another kind of page', weight: -2, speaks: ({ url }) => OTHER_HOSTS.test(url.hostname) },
  {
    name: 'software for forums or manuals',
    weight: -1.5,
    speaks: ({ page }) => SOFTWARE.test(page.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? ''),
  },
  {
    name: 'search results',
    weight: -3,
    speaks: ({ url, path }) =>
      /^(?:search|suche|buscar|recherche)/.test(last(path)) ||
      (last(path).length < 2 && /[?&](?:q|s|query)=/.test(url.search)),
  },
  { name: 'many teasers', weight: -0.5, speaks: ({ page }) => page.getElementsByTagName('article').length > 8 },
  { name: 'code listings', weight: -1.5, speaks: ({ page }) => page.getElementsByTagName('pre').length > 3 },
  {
    // Some outlets address by number or word alone; where type and time say "article", the address says nothing.
    name: 'short address',
    weight: -1,
    speaks: (evidence) => {
      const { path, pageType, published } = evidence;
      return (
        !(pageType === 'article' && published) &&
        !namesPage(evidence) &&
        path.length <= 2 &&
        last(path).split(/[-_]/).length <= 2 &&
        !/\d{4}/.test(last(path)) &&
        !isId(last(path)) &&
        !isHeadline(last(path))
      );
    },
  },
];
