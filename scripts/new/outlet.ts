import { readFileSync } from 'node:fs';
import type { CatalogueEntry } from '@/utils/gather/catalogue/catalogue';
import type { Outlet } from '@/utils/model';
import { ownerKind } from '@/utils/present/outlets/ownerKind';
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
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const DOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/;
const USAGE = `npm run new outlet "DOMAINS | NAME | COUNTRY | LANGUAGE | OWNER | FEEDS", a line as ${LIST} has them, such as
  "ledger.example | The Ledger | GB | en | | https://ledger.example/feed"`;

/** `outlet LINE`: the line in the list of what is known by hand, and its entry in the catalogue as building it would give. */
export function newOutlet([words = '', ...more]: string[], draft: Draft): string[] {
  const line = words.trim();
  const outlet = outletOf(line);
  if (outlet.name === '' || line.includes('\n') || more.length > 0) throw new BadInput(USAGE);
  const entries: CatalogueEntry[] = JSON.parse(readFileSync(CATALOGUE, 'utf8'));
  const known = entries.find(({ domains }) => domains.some((domain) => outlet.domains.includes(domain)));
  if (known !== undefined)
    throw new BadInput(
      `${known.id} is in ${CATALOGUE} already, as ${known.name}. CONTRIBUTING.md tells how to set it right.`,
    );
  const problem = problemOf(outlet);
  if (problem !== undefined) throw new BadInput(problem);

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
    'npx vitest run tests/gather/catalogue tests/catalogue: checks the catalogue, the packs and the list',
  ];
}

function problemOf(outlet: Outlet): string | undefined {
  const { id, domains, country, language, owner, feeds, sitemaps } = outlet;
  const noDomain = domains.find((domain) => !DOMAIN.test(domain)) ?? (siteOf(id) === id ? undefined : id);
  if (noDomain !== undefined)
    return `“${noDomain}” is not the domain of an outlet: write “ledger.example”, without “www.” or a path.`;
  if (country !== undefined && !isCountry(country))
    return `“${country}” is no country: write the two capitals of ISO 3166, such as “GB”.`;
  if (language !== undefined && !LANGUAGE.test(language))
    return `“${language}” is no language: write “en” or “zh-Hant”.`;
  if (owner !== undefined && ownerKind(outlet) === undefined)
    return `“${owner}” names no kind of owner: add one, such as “Private Media” or “Foundation”, or leave it empty.`;
  const isOwn = (address: string) =>
    /^https?:/.test(address) &&
    URL.canParse(address) &&
    domains.some((domain) => `.${new URL(address).hostname}`.endsWith(`.${domain}`));
  const stray = [...feeds, ...sitemaps].find((address) => !isOwn(address));
  return stray && `“${stray}” is no address under ${domains.join(' or ')}: name the domain that serves it, too.`;
}

/** "GB", not "UK", which stands for it and is no code of the standard. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || COUNTRIES.of(code) === undefined) return false;
  return new Intl.Locale('und', { region: code }).region === code;
}
