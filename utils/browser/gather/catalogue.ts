import { type CatalogueEntry, outletAt, searchCatalogue } from '@/utils/gather/catalogue';
import type { Pack } from '@/utils/gather/packs';
import { browser } from '../api';

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

/** The outlet that publishes at this host, its editions and mobile pages included. */
export async function outletOfHost(host: string): Promise<CatalogueEntry | undefined> {
  file ??= fetch(CATALOGUE()).then((answer) => answer.text());
  return outletAt(searchCatalogue(await file), host);
}
