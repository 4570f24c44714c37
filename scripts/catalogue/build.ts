import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherEntries } from './merge';

/**
 * `npx tsx scripts/catalogue/build.ts FOLDER` writes public/catalogue.json from a folder with outlets.json and
 * feeds-by-category.json (kagisearch/kite-public) and publishers.json (flairNLP/fundus), one outlet a line, so that a
 * later change shows in a diff.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npx tsx scripts/catalogue/build.ts FOLDER\n');
  process.exit(1);
}
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const entries = gatherEntries({
  organisations: read('outlets.json'),
  categories: read('feeds-by-category.json'),
  publishers: read('publishers.json'),
});
writeFileSync('public/catalogue.json', `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`);
process.stdout.write(
  `${entries.length} outlets, ${entries.filter(({ feeds }) => feeds.length > 0).length} with feeds\n`,
);
