import { canonicalAddress, outletHost, parseAddress } from '@/utils/extract/address/address';
import type { Item, Result } from '@/utils/model';
import { plainText } from '../decode/plainText';
import type { Problem } from '../problem';
import { publishedTime } from '../time/publishedTime';
import type { ServiceAnswer } from './service';

/** One hit of a service, before anything in it is believed. */
export interface Found {
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
export function foundItems(found: Found[], now: number): Item[] {
  const items = found.map((one) => foundItem(one, now)).filter((item) => item !== undefined);
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function foundItem({ link, title, summary, published, language, outlet, site }: Found, now: number): Item | undefined {
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

/** Why an answer is no answer, or undefined where it is one. */
export function refusalOf({ status }: ServiceAnswer): Problem | undefined {
  if (status === 429) return { is: 'tooManyRequests' };
  if (status === 401 || status === 403) return { is: 'keyRefused' };
  return status >= 200 && status < 300 ? undefined : { is: 'status', status };
}

export const failed = (failure: Problem): Result<never, Problem> => ({ ok: false, failure });
