import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from '../setup/browsers.mjs';
import { ensurePackages } from '../setup/packages.mjs';

// Sets up what is missing, builds the extension, and shows it on the newsstand. Plain Node, for nothing is there yet.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensurePackages();
ensureBrowsers(['chromium']);
run('wxt', ['build', '--level', 'warn'], 'The extension could not be built.');
run('tsx', ['scripts/demo/demo.ts', ...process.argv.slice(2)]);

function run(file, args, complaint) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(join('node_modules', '.bin', file), args, { stdio: 'inherit', shell });
  if (status === 0) return;
  if (complaint) console.error(complaint);
  process.exit(status ?? 1);
}
