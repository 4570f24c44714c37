import { outletHost } from '@/utils/extract/address';
import type { Outlet } from '@/utils/model';
import { browser } from '../api';

let reading: Promise<Outlet[]> | undefined;

/** The outlets that the extension comes with, read from its own files when first needed. Never used in the page. */
export function readCatalogue(): Promise<Outlet[]> {
  reading ??= fetch(browser.runtime.getURL('/catalogue.json')).then((answer) => answer.json());
  return reading;
}

/** The outlet that publishes at this host, its editions and mobile pages included. */
export async function outletOfHost(host: string): Promise<Outlet | undefined> {
  const folded = outletHost(new URL(`https://${host}`));
  return (await readCatalogue()).find(({ domains }) => domains.includes(folded));
}
