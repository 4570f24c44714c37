import { readFileSync } from 'node:fs';
import type { CatalogueEntry } from '@/utils/gather/catalogue/catalogue';
import type { Outlet } from '@/utils/model';
import { outletOf } from '../catalogue/byHand';
import { catalogueFile } from '../catalogue/catalogueFile';
import { gatherEntries } from '../catalogue/merge';
import { siteOf } from '../catalogue/site';
import { BadInput } from '../cli/badInput';
import type { Draft } from './draft';

const LIST = 'scripts/catalogue/byHand.txt';
const CATALOGUE = 'public/catalogue.json';
/** A BCP 47 tag as the catalogue has them: "en", "zh-Hant", "sq-XK". */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;
const DOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/;
const USAGE = `npm run new outlet "DOMAINS | NAME | COUNTRY | LANGUAGE | OWNER | FEEDS", a line as ${LIST} has them, such as
  "ledger.example | The Ledger | GB | en | | https://ledger.example/feed"`;

/** `outlet LINE`: the line in the list of what is known by hand, and its entry in the catalogue as building it would give. */
export function newOutlet([words = '', ...more]: string[], draft: Draft): string[] {
  const line = words.trim();
  const outlet = outletOf(line);
  if (outlet.name === '' || line.includes('\n') || more.length > 0) throw new BadInput(USAGE);
  const problem = problemOf(outlet);
  if (problem !== undefined) throw new BadInput(problem);
  const entries: CatalogueEntry[] = JSON.parse(readFileSync(CATALOGUE, 'utf8'));
  const known = entries.find(({ domains }) => domains.some((domain) => outlet.domains.includes(domain)));
  if (known !== undefined) throw new BadInput(`${known.id} is in ${CATALOGUE} already, as ${known.name}.`);

  draft.edit(LIST, (list) => {
    const lines = list.trimEnd().split('\n');
    const at = lines.findIndex((one) => !one.startsWith('#') && one > line);
    return `${lines.toSpliced(at === -1 ? lines.length : at, 0, line).join('\n')}\n`;
  });
  const added = gatherEntries({ byHand: [outlet], organisations: [], categories: [], publishers: [] });
  draft.edit(CATALOGUE, () => catalogueFile([...entries, ...added].toSorted((a, b) => (a.id < b.id ? -1 : 1))));
  return [
    ...(outlet.feeds.length + outlet.sitemaps.length === 0
      ? [`${LIST}, ${CATALOGUE}: its feeds or news sitemap; without them nothing of it is found`]
      : []),
    'public/packs.json: the starter packs that it belongs to, if any',
  ];
}

function problemOf({ id, domains, country, language, feeds, sitemaps }: Outlet): string | undefined {
  const noDomain = domains.find((domain) => !DOMAIN.test(domain)) ?? (siteOf(id) === id ? undefined : id);
  if (noDomain !== undefined)
    return `“${noDomain}” is not the domain of an outlet: write “ledger.example”, without “www.” or a path.`;
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) return `“${country}” is no country: write “GB”.`;
  if (language !== undefined && !LANGUAGE.test(language))
    return `“${language}” is no language: write “en” or “zh-Hant”.`;
  const isOwn = (address: string) =>
    /^https?:/.test(address) &&
    URL.canParse(address) &&
    domains.some((domain) => `.${new URL(address).hostname}`.endsWith(`.${domain}`));
  const stray = [...feeds, ...sitemaps].find((address) => !isOwn(address));
  return stray && `“${stray}” is no address under ${domains.join(' or ')}: name the domain that serves it, too.`;
}
