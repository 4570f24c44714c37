import { outletHost } from '../address/address';
import { textOf, typesOf } from './jsonLd';
import type { Metadata } from './metadata';
import { fold } from './words';

/** What the outlet calls itself, folded, its host among them: "mdr.de", "mdr". */
export type SiteNames = ReadonlySet<string>;

/** Some sites write the headline where their own name belongs. */
const NAME_AT_MOST = 50;

/** Gathers the outlet's names from the metadata and the address. */
export function readSiteNames({ node, meta, nodes }: Metadata, url: URL): SiteNames {
  const host = outletHost(url);
  const outlets = nodes.filter(isOutlet);
  const names = [
    host,
    host.split('.')[0],
    meta('og:site_name', 'application-name'),
    textOf(node.publisher),
    ...outlets.map((one) => textOf(one.name)),
  ];
  return new Set(names.map((name) => fold(name ?? '')).filter((name) => name !== '' && name.length <= NAME_AT_MOST));
}

/** Whether words are a name of the outlet. */
export const isSiteName = (words: string, site: SiteNames): boolean => site.has(fold(words));

/** Whether words beside a headline are a name of the outlet: "Arden Post" is also what "ardenpost.example" is called. */
export const isSiteLabel = (words: string, site: SiteNames): boolean =>
  isSiteName(words, site) || site.has(fold(words).replaceAll(' ', ''));

/** The site of one person is a person and an organization at once, and its author all the same. */
function isOutlet(node: Parameters<typeof typesOf>[0]): boolean {
  const types = typesOf(node);
  return types.some((type) => /organi[sz]ation|website/.test(type)) && !types.includes('person');
}
