import { askService } from '@/utils/browser/gather/askService';
import { elasticsearch } from '@/utils/gather/services/elasticsearch';
import { percentile } from '../shared/percentile';

/** Searches an index as the extension does, a hundred times, and prints the milliseconds that it took: p50 / p95. */
const [base = '', authorization = ''] = process.argv.slice(2);
const TERMS = ['Harbour', 'Lumen Bay', 'ferry', 'bridge', 'library', 'Kestrel Hill', 'budget', 'storm'];

const times: number[] = [];
for (let at = 0; at < 100; at += 1) {
  const terms = [at, at + 3].map((one) => TERMS[one % TERMS.length] as string);
  const started = performance.now();
  const found = await elasticsearch.search(
    { terms, since: 0 },
    { base, index: 'news', authorization },
    askService,
    Date.now(),
  );
  if (!found.ok || found.value.length === 0) throw new Error(`a search found nothing: ${JSON.stringify(found)}`);
  times.push(performance.now() - started);
}
process.stdout.write(`${Math.round(percentile(times, 0.5))} / ${Math.round(percentile(times, 0.95))}\n`);
