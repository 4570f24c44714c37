import type { Outlet } from '@/utils/model';

/** What the browser is asked for: a site with its sub-domains, over http and https. */
const sitePattern = (domain: string): string => `*://*.${domain}/*`;

/** The patterns of all sites under which these outlets publish, and of the hosts that their feeds stand on. */
export function outletPatterns(outlets: Pick<Outlet, 'domains' | 'feeds' | 'sitemaps'>[]): string[] {
  return [...new Set(outlets.flatMap((outlet) => [...outlet.domains, ...otherHosts(outlet)].map(sitePattern)))];
}

function otherHosts({ domains, feeds, sitemaps }: Pick<Outlet, 'domains' | 'feeds' | 'sitemaps'>): string[] {
  const hosts = [...feeds, ...sitemaps].map((url) => new URL(url).hostname);
  return hosts.filter((host) => !domains.some((domain) => host === domain || host.endsWith(`.${domain}`)));
}

// Grants of all sites: "<all_urls>", or any host over any scheme.
const EVERYWHERE = /^(?:<all_urls>|(?:\*|https?):\/\/\*\/\*)$/;

/** Where pages may be read: on sites of chosen outlets, as far as the browser allows. */
export function readablePatterns(outlets: Pick<Outlet, 'domains'>[], granted: string[]): string[] {
  const domains = outlets.flatMap((outlet) => outlet.domains);
  if (granted.some((pattern) => EVERYWHERE.test(pattern))) return [...new Set(domains.map(sitePattern))];
  return granted.filter((pattern) => {
    const host = /^[^:]+:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1] ?? '';
    return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  });
}
