import type { Outlet } from '@/utils/model';

/** What the browser is asked for: a site with its sub-domains, over http and https. */
export const sitePattern = (domain: string): string => `*://*.${domain}/*`;

/** The patterns of all sites under which these outlets publish. */
export function outletPatterns(outlets: Pick<Outlet, 'domains'>[]): string[] {
  return [...new Set(outlets.flatMap(({ domains }) => domains.map(sitePattern)))];
}
