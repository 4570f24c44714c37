import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { indexEntryOf } from '@/utils/match/index/indexEntry';
import { openIndex } from '@/utils/match/index/invertedIndex';
import { packSegment } from '@/utils/match/index/packSegment';
import { profileOf } from '@/utils/match/index/profile';
import { openSegment } from '@/utils/match/index/segment';
import { clusterAccounts, type Linked } from '@/utils/match/score/cluster';
import { MOST_NEIGHBOURS, neighboursOf } from '@/utils/match/score/neighbours';
import { tfIdfOf } from '@/utils/match/score/tfIdf';
import type { Item } from '@/utils/model';
import { madeItems } from './match/madeItems';

const OUTLETS = 20;
const EACH = 100;
/** What comes in within half an hour. */
const LATER = 60;

/**
 * `npm run bench -- today [ITEMS.jsonl.gz]`: linking a day of twenty outlets from nothing, then what comes in later, and
 * clustering; wall time and processor time. The index is packed when items are stored, so its time is not counted.
 */
export function run([path]: string[]): void {
  const real = path ? (gunzipSync(readFileSync(path)).toString().split('\n').filter(Boolean).map(parse) as Item[]) : [];
  const items = madeItems(OUTLETS * EACH + LATER, real.slice(0, OUTLETS * EACH + LATER));
  const index = openIndex([openSegment(packSegment(items.map((item) => indexEntryOf(profileOf(item)))).bytes)]);
  const link = (from: number, until: number): Linked[] => {
    const profiles = items.map((item, at) => (at >= from && at < until ? profileOf(item) : undefined));
    const read = (at: number) => tfIdfOf(profiles[at] ?? profileOf(items[at]!), index.statistics);
    const known = new Map<number, ReturnType<typeof read>>();
    const weighed = (at: number) => known.get(at) ?? known.set(at, read(at)).get(at)!;
    return items.slice(from, until).map(({ id }, place) => {
      const at = from + place;
      const hits = index.search(profiles[at]!, MOST_NEIGHBOURS + 1).filter(({ document }) => document < at);
      return {
        id,
        near: neighboursOf(
          weighed(at),
          hits.map(({ document }) => weighed(document)),
        ),
      };
    });
  };
  const first = timed(`link ${OUTLETS} × ${EACH} items`, () => link(0, OUTLETS * EACH));
  const later = timed(`link ${LATER} that come in later`, () => link(OUTLETS * EACH, items.length));
  const stories = timed('cluster all', () => clusterAccounts([...first, ...later]));
  console.log(`${stories.length} stories, the largest of ${Math.max(...stories.map(({ length }) => length))} items`);
}

const parse = (line: string): unknown => JSON.parse(line);

function timed<Value>(name: string, work: () => Value): Value {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const value = work();
  const { user, system } = process.cpuUsage(cpu);
  const wall = (performance.now() - start).toFixed(0);
  console.log(`${name}: ${wall} ms, ${((user + system) / 1000).toFixed(0)} ms of processor`);
  return value;
}
