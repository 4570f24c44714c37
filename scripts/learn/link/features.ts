import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { featureNames } from '@/utils/link/features';

/** Writes which features each mode has, for `fit.py`: tsx scripts/learn/link/features.ts */
const modes = Object.fromEntries((['words', 'both', 'across'] as const).map((mode) => [mode, featureNames(mode)]));
writeFileSync(fileURLToPath(new URL('features.json', import.meta.url)), `${JSON.stringify(modes)}\n`);
