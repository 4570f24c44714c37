import { readFileSync, writeFileSync } from 'node:fs';
import { noticeLine, packagesOf } from './packages';
import { modulesOf } from './recordModules';

/** Everything of NOTICE after this line is written by this script, out of what the last build really contains. */
const HEAD = 'The extension includes these packages, each under its own licence, whose text is in the package:';

const notice = readFileSync('NOTICE', 'utf8');
const own = notice.slice(0, notice.indexOf(HEAD));
const lines = packagesOf(readFileSync(modulesOf('chrome'), 'utf8').split('\n')).map(noticeLine);
writeFileSync('NOTICE', `${own}${HEAD}\n${lines.join('\n')}\n`);
