import { outletHost } from '@/utils/extract/address/address';
import type { Item } from '@/utils/model';
import { isSharedHost } from './sharedHosts';
import type { FeedSource } from './source';

/**
 * Whose article stands at an address that a feed lists: the feed's own outlet's at its hosts, else that of the outlet known
 * to publish there, else "host, via X". So no outlet's feed can put its name on another's pages, or another's on its own.
 */
export function publisherOf(address: URL, { url, outlet, outletAt }: FeedSource): Pick<Item, 'outlet' | 'via'> {
  const host = outletHost(address);
  if (outlet.domains.some((domain) => isAt(host, domain))) return { outlet: outlet.name };
  const other = outletAt?.(host);
  if (other !== undefined && other !== outlet.name) return { outlet: other, via: outlet.name };
  const isOwn = other === outlet.name || host === outletHost(new URL(url)) || !hasSite(outlet);
  return isOwn ? { outlet: outlet.name } : { outlet: `${host}, via ${outlet.name}`, via: outlet.name };
}

const isAt = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** Of an outlet whose feed stands on a service for feeds, and of which no more is known, any host may be the site. */
const hasSite = ({ domains }: FeedSource['outlet']) => domains.some((domain) => !isSharedHost(domain));
