import { outletHost, parseAddress } from '@/utils/extract/address';

/** Second levels that are public like a top level: "co.uk", "com.au", "org.za", "or.jp". */
const PUBLIC_SECOND = /^(?:com?|org|net|gov|gob|gouv|govt|ac|edu|or|ne|go|info|web|nom|asn|id)$/;
/** Whoever publishes here is not the host: each address is another outlet, or none. */
const PLATFORMS =
  /(?:^|\.)(?:feedburner\.com|feedblitz\.com|medium\.com|youtube\.com|reddit\.com|github\.com|google\.com|googleblog\.com|feeds\.feedburner\.com|simplecast\.com|libsyn\.com|megaphone\.fm|buzzsprout\.com|podbean\.com|anchor\.fm|soundcloud\.com|spreaker\.com|transistor\.fm|acast\.com|apple\.com|bsky\.app|rss\.app|feedity\.com|politepol\.com|fetchrss\.com|facebook\.com|x\.com|twitter\.com|amazonaws\.com|cloudfront\.net|azureedge\.net|msn\.com|yahoo\.com)$/;
/** Here each sub-domain is an outlet of its own: "abcnews.go.com", "folha.uol.com.br". */
const HOSTED =
  /\.go\.com$|\.uol\.com\.br$|\.(?:wordpress|blogspot|substack|ghost|tumblr|hypotheses|github|netlify|pages|vercel)\.(?:com|io|org|app|dev)$/;

/** The registrable domain that stands for an outlet, or nothing where the address does not tell who publishes. */
export function siteOf(address: string): string | undefined {
  const url = parseAddress(/^https?:/i.test(address) ? address : `https://${address}`);
  if (!url) return undefined;
  const host = outletHost(url);
  if (PLATFORMS.test(host) || /^[\d.]+$|:/.test(host)) return undefined;
  if (HOSTED.test(host)) return host;
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const isPublic = labels.length > 2 && labels.at(-1)?.length === 2 && PUBLIC_SECOND.test(second);
  return labels.slice(isPublic ? -3 : -2).join('.');
}
