import { parseArgs } from 'node:util';
import { type Extraction, extractArticle } from '@/utils/extract/extract';
import type { Article } from '@/utils/model';
import { BadInput } from './badInput';
import { object, string } from './input';
import { complain, readLines, writeLine } from './lines';
import { parsePage } from './parsePage';
import { readText } from './readText';

/** `extract FILE.html --url URL` or `extract --batch LIST.jsonl`: what each saved page says. */
export async function extractCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, batch: { type: 'string' } },
  });
  if (values.batch !== undefined) return extractBatch(values.batch);
  const [path] = positionals;
  if (!path || !values.url) throw new BadInput('extract needs FILE.html --url URL, or --batch LIST.jsonl');
  await writeLine(await readNamed(path, path, values.url));
}

async function extractBatch(path: string): Promise<void> {
  for await (const line of readLines(path, readEntry)) {
    if ('problem' in line) {
      complain(line.at, line.problem);
      continue;
    }
    const { id, html, url } = line.value;
    try {
      await writeLine(await readNamed(id, html, url));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      complain(line.at, error.message);
    }
  }
}

/** Reads a saved page, gzip where its name ends in `.gz`, and extracts it as standing at the address it gives as its own. */
export async function extractSaved(path: string): Promise<Extraction> {
  const page = parsePage(readText(path));
  return extractArticle(page, parseUrl(ownAddress(page) ?? standInAddress(path)));
}

function ownAddress(page: Document): string | undefined {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const address = canonical ?? page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return address && /^https?:/.test(address) && URL.canParse(address) ? address : undefined;
}

/** "pages/Ban (1).html" → "https://ban-1-html.invalid/saved/ban-1-html": a host that tells saved pages apart. */
function standInAddress(path: string): string {
  const name = path.replace(/^.*\//, '').replace(/[^a-z0-9]+/gi, '-');
  const host = name.replace(/^-|-$/g, '').toLowerCase() || 'page';
  return `https://${host}.invalid/saved/${host}`;
}

/** Extracts a page as if it stood at `url`. */
export function extractPage(html: string, url: string): Extraction {
  return extractArticle(parsePage(html), parseUrl(url));
}

/** A page named on the command line is read in any case; `isArticle` and `reason` tell what it looks like by itself. */
async function readNamed(id: string, path: string, address: string) {
  const [page, url] = [parsePage(readText(path)), parseUrl(address)];
  const { isArticle, reason, article } = extractArticle(page, url);
  return present(id, isArticle, reason, article ?? extractArticle(page, url, { force: true }).article);
}

function parseUrl(url: string): URL {
  if (!URL.canParse(url)) throw new BadInput(`${JSON.stringify(url)} is not a web address`);
  return new URL(url);
}

function present(id: string, isArticle: boolean, reason: string, article: Article | null) {
  if (article === null) return { id, isArticle, reason, article };
  const { url, outlet, title, authors, publishedAt, modifiedAt, language, text, extent } = article;
  const paywalled = extent === 'cut';
  return {
    id,
    isArticle,
    reason,
    article: { url, outlet, title, authors, publishedAt, modifiedAt, language, text, paywalled },
  };
}

function readEntry(json: unknown) {
  const row = object(json);
  return { id: string(row, 'id'), html: string(row, 'html'), url: string(row, 'url') };
}
