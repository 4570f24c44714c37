import { writeFileSync } from 'node:fs';
import { demoStory } from './demoStory';

/** Writes public/demo.json anew: `npx tsx scripts/welcome`. A test fails while it is older than the newsstand's story. */
writeFileSync('public/demo.json', `${JSON.stringify(demoStory(), null, 1)}\n`);
