import { isServedBy, outletHost } from '@/utils/extract/address/address';
import type { Extraction } from '@/utils/extract/extract';
import { decodeBody } from '@/utils/gather/decode/charset';
import type { Problem } from '@/utils/gather/problem';
import { isPublicAddress } from '@/utils/gather/publicAddress';
import type { Article, Item, Result } from '@/utils/model';
import { extractOffscreen } from '../platform/offscreen';
import { knownOutlets } from './catalogue';
import { fetchLimited } from './fetchLimited';
import { mayFetch } from './permissions';

const MOST_BYTES = 8_000_000;

/** Fetches the page of an item and reads the article; the failure says why only its summary is known. */
export async function readPage(item: Item): Promise<Result<Article, Problem>> {
  // To follow such a link would tell the service which of its results was read.
  if (item.site !== undefined) return { ok: false, failure: { is: 'linkOnly' } };
  if (!isPublicAddress(item.url) || !(await mayFetch(item.url))) return { ok: false, failure: { is: 'notAllowed' } };
  const answer = await fetchLimited(item.url, { mostBytes: MOST_BYTES, accept: isPublicAddress });
  if (!answer.ok) return { ok: false, failure: answer.failure.problem };
  const { bytes, headers, url } = answer.value;
  const { article } = await extract(decodeBody(bytes, headers.get('content-type') ?? ''), url);
  if (!article) return { ok: false, failure: { is: 'noArticle' } };
  return { ok: true, value: { ...article, outlet: await publisherOf(item, new URL(url)) } };
}

/**
 * Whose words a page holds: those of the item's outlet, unless another site served it. Many outlets forward to any address
 * that theirs is told, and somebody's feed may list such a link.
 */
async function publisherOf({ url, outlet }: Item, served: URL): Promise<string> {
  if (isServedBy(new URL(url), served)) return outlet;
  const host = outletHost(served);
  return (await knownOutlets())(host) ?? host;
}

/** Firefox's background is a page and parses by itself; Chromium's worker has no parser and asks its offscreen document. */
async function extract(html: string, url: string): Promise<Extraction> {
  if (typeof DOMParser === 'undefined') return extractOffscreen(html, url);
  const { extractHtml } = await import('./extractHtml');
  return extractHtml(html, url);
}
