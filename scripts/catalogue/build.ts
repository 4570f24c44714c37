import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outletsByHand } from './byHand';
import { catalogueFile } from './catalogueFile';
import { gatherEntries } from './merge';

/**
 * `npx tsx scripts/catalogue/build.ts FOLDER` writes public/catalogue.json from a folder with outlets.json and
 * feeds-by-category.json (kagisearch/kite-public) and publishers.json (flairNLP/fundus), and from byHand.txt, one outlet a
 * line.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npx tsx scripts/catalogue/build.ts FOLDER\n');
  process.exit(1);
}
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const entries = gatherEntries({
  byHand: outletsByHand(),
  organisations: read('outlets.json'),
  categories: read('feeds-by-category.json'),
  publishers: read('publishers.json'),
});
writeFileSync('public/catalogue.json', catalogueFile(entries));
const withFeeds = entries.filter(({ feeds, sitemaps }) => feeds.length + sitemaps.length > 0).length;
const withCountry = entries.filter(({ country }) => country !== undefined).length;
process.stdout.write(`${entries.length} outlets, ${withFeeds} with feeds or sitemaps, ${withCountry} with a country\n`);
