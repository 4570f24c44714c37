import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { madeItem } from '@/scripts/openSearch/madeItem';
import { askService } from '@/utils/browser/gather/askService';
import { elasticsearch } from '@/utils/gather/services/elasticsearch';
import { fillAll, NOTHING_FILLED } from '@/utils/gather/services/fillAll';

/** Fills an index as the extension does, in a process that can be killed: how far it came stands in a file. */
const [base = '', authorization = '', count = '0', state = ''] = process.argv.slice(2);
const PART = 500;

const from = existsSync(state) ? JSON.parse(readFileSync(state, 'utf8')) : NOTHING_FILLED;
const given = await fillAll(
  {
    itemsAfter: async (id) => {
      const first = id === '' ? 0 : Number(id) + 1;
      return Array.from({ length: Math.min(PART, Number(count) - first) }, (_, at) => madeItem(first + at));
    },
    give: (items) => elasticsearch.fill!(items, { base, index: 'news', authorization }, askService),
    onFilled(filled) {
      // In one step, so that a kill leaves the old or the new.
      writeFileSync(`${state}.part`, JSON.stringify(filled));
      renameSync(`${state}.part`, state);
      process.stdout.write(`${filled.taken}\n`);
    },
  },
  from,
);
if (!given.ok) throw new Error(JSON.stringify(given.failure));
