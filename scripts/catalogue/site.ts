import { outletHost, parseAddress } from '@/utils/extract/address/address';
import { isBareHosting, isHosted } from '@/utils/extract/address/hosting';
import { isSharedHost } from '@/utils/gather/feed/sharedHosts';

/** Second levels that are public like a top level: "co.uk", "com.au", "org.za", "or.jp". */
const PUBLIC_SECOND = /^(?:com?|org|net|gov|gob|gouv|govt|ac|edu|or|ne|go|info|web|nom|asn|id)$/;
/** Beside the sites of feeds and pages of many, which `isSharedHost` knows: whoever publishes here is not the host. */
const PLATFORMS =
  /(?:^|\.)(?:google\.com|googleblog\.com|transistor\.fm|apple\.com|feedity\.com|azureedge\.net|x\.com|twitter\.com|msn\.com|yahoo\.com)$/;
/** Groups of outlets, each under a sub-domain of its own: "abcnews.go.com", "folha.uol.com.br". */
const GROUPED = /\.go\.com$|\.uol\.com\.br$/;

/** The registrable domain that stands for an outlet, or nothing where the address does not tell who publishes. */
export function siteOf(address: string): string | undefined {
  const url = parseAddress(/^https?:/i.test(address) ? address : `https://${address}`);
  if (!url) return undefined;
  const host = outletHost(url);
  const isNobodys = PLATFORMS.test(host) || isSharedHost(host) || isBareHosting(host);
  if (isNobodys || /^[\d.]+$|:/.test(host)) return undefined;
  if (GROUPED.test(host) || isHosted(host)) return host;
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const isPublic = labels.length > 2 && labels.at(-1)?.length === 2 && PUBLIC_SECOND.test(second);
  return labels.slice(isPublic ? -3 : -2).join('.');
}
