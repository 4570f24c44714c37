import { escapeUTF8 } from 'entities';
import { outletHost, parseAddress } from '@/utils/extract/address/address';
import { isBareHosting } from '@/utils/extract/address/hosting';
import type { Outlet, Result } from '@/utils/model';
import { plainText } from '../decode/plainText';
import { isSharedHost } from '../feed/sharedHosts';
import { allOf, asHtml, childOf } from '../formats/read';
import { readXml, type XmlElement, type XmlShape } from '../formats/xml';

/** Why a file is of no use as a list of feeds. */
export interface OpmlProblem {
  is: 'notOpml' | 'noFeeds';
}

const SHAPE: XmlShape = { roots: new Set(['opml']), entries: new Set(), fields: new Set() };

/**
 * The subscriptions of another feed reader as outlets. Feeds of one site become one outlet, those on a host that many
 * share an outlet each. `isOutlet` says of a host that one outlet publishes there, whatever its feeds are called.
 */
export function readOpml(opml: string, isOutlet = (_host: string) => false): Result<Outlet[], OpmlProblem> {
  const { root } = readXml(opml, 'https://opml.invalid/', SHAPE);
  const body = childOf(root, 'body');
  if (body === undefined) return { ok: false, failure: { is: 'notOpml' } };
  const outlets: Outlet[] = [];
  for (const outline of outlinesIn(body)) addFeed(outline, outlets, isOutlet);
  return outlets.length > 0 ? { ok: true, value: outlets } : { ok: false, failure: { is: 'noFeeds' } };
}

/** The chosen outlets' feeds for another feed reader. Sitemaps have no place in OPML. */
export function writeOpml(outlets: Outlet[]): string {
  const outlines = outlets.flatMap((outlet) => {
    const { name, feeds } = outlet;
    const outline = (xmlUrl: string) => ({ text: name, title: name, type: 'rss', xmlUrl, ...siteOf(outlet) });
    return feeds.map((feed) => `    <outline ${Object.entries(outline(feed)).map(written).join(' ')}/>`);
  });
  const head = '  <head><title>Outlets of Second Source</title></head>';
  const lines = ['<opml version="2.0">', head, '  <body>', ...outlines, '  </body>', '</opml>'];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`;
}

/** What tells the outlet from others when the file is read again; nothing where its feed alone does. */
function siteOf({ id, domains }: Outlet): { htmlUrl?: string } {
  const host = domains[0] ?? id;
  const site = isSharedHost(host) ? id : id.includes('/') ? undefined : host;
  return site === undefined ? {} : { htmlUrl: `https://${site}/` };
}

const written = ([name, value]: [string, string]) => `${name}="${escapeUTF8(value)}"`;

/** Folders nest; a feed's own outline may hold others too. */
function outlinesIn(element: XmlElement): XmlElement[] {
  return allOf(element, 'outline').flatMap((outline) => [outline, ...outlinesIn(outline)]);
}

function addFeed({ attributes }: XmlElement, outlets: Outlet[], isOutlet: (host: string) => boolean): void {
  const feed = feedAddress(attributes.xmlurl);
  if (!feed) return;
  const site = parseAddress(attributes.htmlurl);
  const at = site ?? feed;
  const host = outletHost(at);
  if (isBareHosting(host) && !isSharedHost(host)) return;
  const name = plainText(asHtml(attributes.title || attributes.text || ''), 100) || host;
  const id = isSharedHost(host) ? `${host}${at.pathname.replace(/\/$/, '')}${at.search}` : host;
  const known = outlets.find((outlet) => {
    if (outlet.feeds.includes(feed.href)) return true;
    return outlet.id === id && (site !== undefined || isOutlet(host) || shareWord(outlet.name, name));
  });
  if (known === undefined) {
    const isTaken = outlets.some((outlet) => outlet.id === id);
    const own = isTaken ? `${host}${feed.pathname}${feed.search}` : id;
    outlets.push({ id: own, name, domains: [host], feeds: [feed.href], sitemaps: [], subjects: [] });
  } else if (!known.feeds.includes(feed.href)) known.feeds.push(feed.href);
}

/** "feed:https://news.example/rss", "feed://news.example/rss": as old browsers handed feeds on. */
function feedAddress(written: string | undefined): URL | undefined {
  return parseAddress(
    written
      ?.trim()
      .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
      .replace(/^feed:(?:\/\/)?/i, 'https://'),
  );
}

/** "Ledger" and "Ledger sport" are one outlet's; "Harbour Post" and "Valley Echo", of no known site, are two. */
function shareWord(one: string, other: string): boolean {
  const words = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const others = new Set(words(other));
  return words(one).some((word) => others.has(word));
}
