import { openEncoder } from '../shared/openEncoder';
import { bundle } from './shared/bundle';

/**
 * `npm run bench -- compare`: time by number of accounts, by length and by stage, and from kept vectors on, medians of warm runs. What is timed is
 * bundled as it is shipped: tsx, which runs this script, adds a call to every closure so that it keeps its name.
 */
export async function run(): Promise<void> {
  const code = await bundle(new URL('compare/timings.ts', import.meta.url), 'es');
  const { timeComparing, timeFromVectors } = (await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  )) as typeof import('./compare/timings');
  console.log('The code is bundled and minified as it is shipped.');
  timeComparing();
  await timeFromVectors(await openEncoder());
}
