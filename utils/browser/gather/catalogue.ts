import { type CatalogueEntry, indexOutlets, outletAt, searchCatalogue } from '@/utils/gather/catalogue/catalogue';
import type { Pack } from '@/utils/gather/catalogue/packs';
import { browser } from '../platform/api';
import { chosenOutlets } from '../store/outlets';

let reading: Promise<CatalogueEntry[]> | undefined;
let file: Promise<string> | undefined;

const CATALOGUE = () => browser.runtime.getURL('/catalogue.json');

/** The outlets that the extension comes with, read from its own files when first needed. Never used in the page. */
export function readCatalogue(): Promise<CatalogueEntry[]> {
  reading ??= fetch(CATALOGUE()).then((answer) => answer.json());
  return reading;
}

/** The starter packs that the extension comes with. */
export async function readPacks(): Promise<Pack[]> {
  return (await fetch(browser.runtime.getURL('/packs.json'))).json();
}

/** Names the outlet that publishes at a host: one that the reader chose, else one of the catalogue. */
export async function knownOutlets(): Promise<(host: string) => string | undefined> {
  file ??= fetch(CATALOGUE()).then((answer) => answer.text());
  const catalogue = searchCatalogue(await file);
  const chosen = indexOutlets(await chosenOutlets());
  const names = new Map<string, string | undefined>();
  return (host) => {
    if (!names.has(host)) names.set(host, (outletAt(chosen, host) ?? outletAt(catalogue, host))?.name);
    return names.get(host);
  };
}

/** The outlet that publishes at this host, its editions and mobile pages included. */
export async function outletOfHost(host: string): Promise<CatalogueEntry | undefined> {
  file ??= fetch(CATALOGUE()).then((answer) => answer.text());
  return outletAt(searchCatalogue(await file), host);
}
