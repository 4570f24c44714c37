import { readFileSync } from 'node:fs';
import type { Outlet } from '@/utils/model';

/** Outlets written down by hand, each line of byHand.txt with the facts that the outlet's own pages give. */
export function outletsByHand(): Outlet[] {
  const lines = readFileSync(new URL('byHand.txt', import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(outletOf);
}

/** "cnn.com | CNN | US | en | Private Media | https://www.cnn.com/sitemap/news.xml" */
export function outletOf(line: string): Outlet {
  const [hosts = '', name = '', country, language, owner, addresses = ''] = line
    .split(/ \|(?= |$)/)
    .map((part) => part.trim());
  const domains = hosts.split(' ');
  const listed = addresses.split(' ').filter((address) => address !== '');
  const isSitemap = (address: string) => /sitemap/i.test(address);
  return {
    id: domains[0] ?? '',
    name,
    domains,
    ...(country ? { country } : {}),
    ...(language ? { language } : {}),
    ...(owner ? { owner } : {}),
    feeds: listed.filter((address) => !isSitemap(address)),
    sitemaps: listed.filter(isSitemap),
    subjects: [],
  };
}
