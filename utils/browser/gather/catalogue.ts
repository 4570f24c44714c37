import { type CatalogueEntry, indexOutlets, type OutletIndex, outletAt } from '@/utils/gather/catalogue';
import type { Pack } from '@/utils/gather/packs';
import { browser } from '../api';

let reading: Promise<CatalogueEntry[]> | undefined;
let indexing: Promise<OutletIndex> | undefined;

/** The outlets that the extension comes with, read from its own files when first needed. Never used in the page. */
export function readCatalogue(): Promise<CatalogueEntry[]> {
  reading ??= fetch(browser.runtime.getURL('/catalogue.json')).then((answer) => answer.json());
  return reading;
}

/** The starter packs that the extension comes with. */
export async function readPacks(): Promise<Pack[]> {
  return (await fetch(browser.runtime.getURL('/packs.json'))).json();
}

/** The outlet that publishes at this host, its editions and mobile pages included. */
export async function outletOfHost(host: string): Promise<CatalogueEntry | undefined> {
  indexing ??= readCatalogue().then(indexOutlets);
  return outletAt(await indexing, host);
}
