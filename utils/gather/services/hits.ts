import { canonicalAddress, outletHost, parseAddress } from '@/utils/extract/address/address';
import type { Item } from '@/utils/model';
import { plainText } from '../decode/plainText';
import { publishedTime } from '../time/publishedTime';

/** One hit of a service, before anything in it is believed. */
export interface Hit {
  link?: string;
  title?: string;
  summary?: string;
  published?: string;
  language?: string;
  /** Where the service names it; otherwise the host stands for it. */
  outlet?: string;
  /** Address of the outlet, where `link` is the service's own. */
  site?: string;
}

/** Hits as items, each address once; those without a headline or a web address are left out. */
export function itemsOf(hits: Hit[], now: number): Item[] {
  const items = hits.map((one) => itemOf(one, now)).filter((item) => item !== undefined);
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function itemOf({ link, title, summary, published, language, outlet, site }: Hit, now: number): Item | undefined {
  const address = parseAddress(link);
  const headline = plainText(title, 300);
  if (!address || headline === '') return undefined;
  const url = canonicalAddress(address);
  return {
    id: url,
    outlet: plainText(outlet, 100) || outletHost(address),
    url,
    title: headline,
    summary: plainText(summary),
    publishedAt: publishedTime(published, now),
    ...(language ? { language } : {}),
    ...siteOf(site),
  };
}

function siteOf(address: string | undefined): Pick<Item, 'site'> {
  const url = parseAddress(address);
  return url ? { site: outletHost(url) } : {};
}
