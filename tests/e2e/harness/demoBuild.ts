import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OUTLETS, type StandOutlet } from '../../newsstand/outlets';

/** A starter pack of two of the stand's outlets; another has all of them. */
export const STAND_PACK = { id: 'technology', from: 'by hand', outlets: ['circuitpost.test', 'openterminal.test'] };

/**
 * A copy of the build whose catalogue and packs hold the newsstand's outlets. What is published differs in one more thing:
 * there Firefox asks outlets for https, which the newsstand has not.
 */
export function demoBuild(build: 'chrome-mv3' | 'firefox-mv3', outlets = OUTLETS): string {
  const built = fileURLToPath(new URL(`../../../.output/${build}`, import.meta.url));
  if (!existsSync(built)) throw new Error(`There is no ${built}: run "npm run build" first.`);
  const copy = mkdtempSync(join(tmpdir(), 'second-source-'));
  cpSync(built, copy, { recursive: true });
  const entries = outlets.map(({ template, feed, sitemap, ...outlet }) => JSON.stringify(outlet));
  writeFileSync(join(copy, 'catalogue.json'), `[\n${entries.join(',\n')}\n]\n`);
  const all = { id: 'world', from: 'by hand', outlets: outlets.map(({ id }) => id) };
  writeFileSync(join(copy, 'packs.json'), JSON.stringify([all, STAND_PACK]));
  const manifest = join(copy, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('; upgrade-insecure-requests', ''));
  return copy;
}

/** What the browser is asked for, one pattern an outlet. */
export const patternsOf = (outlets: StandOutlet[]) => outlets.map(({ id }) => `*://*.${id}/*`);
export const STAND_PATTERNS = patternsOf(OUTLETS);
