import { generateOpml, parseOpml } from 'feedsmith';
import { outletHost, parseAddress } from '@/utils/extract/address';
import type { Outlet, Result } from '@/utils/model';
import { isBareHosting } from './hosting';
import { plainText } from './plainText';

interface Outline {
  text?: string;
  title?: string;
  xmlUrl?: string;
  htmlUrl?: string;
  outlines?: Outline[];
}
/** Feed readers nest folders once or twice; deeper is an attack on the stack. */
const DEEPEST = 10;

/** Why a file is of no use as a list of feeds. */
export interface OpmlProblem {
  is: 'entities' | 'notOpml' | 'noFeeds';
}

/** The subscriptions of another feed reader as outlets: feeds of one site become one outlet. */
export function readOpml(opml: string): Result<Outlet[], OpmlProblem> {
  if (/<!ENTITY/i.test(opml)) return { ok: false, failure: { is: 'entities' } };
  const outlines = parse(opml);
  if (!outlines) return { ok: false, failure: { is: 'notOpml' } };
  const outlets = new Map<string, Outlet>();
  for (const outline of flatten(outlines, 0)) addFeed(outline, outlets);
  return outlets.size > 0 ? { ok: true, value: [...outlets.values()] } : { ok: false, failure: { is: 'noFeeds' } };
}

/** The chosen outlets' feeds for another feed reader. Sitemaps have no place in OPML. */
export function writeOpml(outlets: Outlet[]): string {
  const outlines = outlets.flatMap(({ name, domains, feeds }) =>
    feeds.map((xmlUrl) => ({ text: name, title: name, type: 'rss', xmlUrl, htmlUrl: `https://${domains[0]}/` })),
  );
  return generateOpml({ head: { title: 'Outlets of Second Source' }, body: { outlines } });
}

function parse(opml: string): Outline[] | undefined {
  try {
    return parseOpml(opml).body?.outlines;
  } catch {
    return undefined;
  }
}

function flatten(outlines: Outline[], depth: number): Outline[] {
  if (depth > DEEPEST) return [];
  return outlines.flatMap((outline) => [outline, ...flatten(outline.outlines ?? [], depth + 1)]);
}

function addFeed({ text, title, xmlUrl, htmlUrl }: Outline, outlets: Map<string, Outlet>): void {
  const feed = parseAddress(xmlUrl);
  if (!feed) return;
  const id = outletHost(parseAddress(htmlUrl) ?? feed);
  if (isBareHosting(id)) return;
  const known = outlets.get(id);
  if (known) known.feeds.push(feed.href);
  else {
    const name = plainText(title ?? text, 100) || id;
    outlets.set(id, { id, name, domains: [id], feeds: [feed.href], sitemaps: [], subjects: [] });
  }
}
