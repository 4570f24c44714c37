import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each browser may be: an environment variable first, then names on the PATH, then usual places. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
};

/** The path of a browser, or undefined where it is not on this machine. */
export function findBrowser(name) {
  const { variable, names, places } = BROWSERS[name];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((file) => join(folder, file)));
  return [process.env[variable], ...onPath, ...places].find((path) => path && existsSync(path));
}

/** Finds these browsers, installing them with apt on Debian as root; elsewhere says in one sentence which is missing. */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0)
    installWithApt(missing.map((name) => BROWSERS[name].debian));
  const still = names.filter((name) => !findBrowser(name));
  if (still.length === 0) return;
  const how = still.map((name) => BROWSERS[name].variable).join(' and ');
  console.error(`No ${still.join(' and no ')} was found: install it, or name its path in the variable ${how}.`);
  process.exit(1);
}

function installWithApt(packages) {
  console.log(`Installing ${packages.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}
