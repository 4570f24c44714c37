import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../setup/browsers.mjs';
import { ensurePackages } from '../setup/packages.mjs';

const USAGE = `npm run demo                    opens a browser on an article of the newsstand
npm run demo -- --headless      prints the comparison as a table and leaves screenshots
npm run demo -- --language de   opens it on an article in that language`;

// Sets up what is missing, builds the extension, and shows it on the newsstand. Plain Node, for nothing is there yet.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
checkOptions();
ensurePackages();
ensureBrowsers(['chromium']);
run('wxt', ['build', '--level', 'warn'], 'The extension could not be built.');
run('tsx', ['scripts/demo/demo.ts', ...process.argv.slice(2)]);

/** What the demo does not know ends it here, before minutes of building. */
function checkOptions() {
  const help = { type: 'boolean', short: 'h' };
  const options = { headless: { type: 'boolean' }, language: { type: 'string' }, help };
  try {
    if (!parseArgs({ options }).values.help) return;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(1);
  }
}

function run(file, args, complaint) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(join('node_modules', '.bin', file), args, { stdio: 'inherit', shell });
  if (status === 0) return;
  if (complaint) console.error(complaint);
  process.exit(status ?? 1);
}
