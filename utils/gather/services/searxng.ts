import type { Result } from '@/utils/model';
import { listAt, parseJson, textAt } from '../decode/json';
import type { Problem } from '../problem';
import { queryText } from '../query';
import { type Hit, itemsOf } from './hits';
import { failed, refusalOf } from './refusal';
import { below, patternOf, type Service, type ServiceAnswer } from './service';

/** A SearXNG or searx server of the reader's choice. */
export const searxng: Service = {
  id: 'searxng',
  name: 'SearXNG',
  fields: [{ name: 'base' }],
  spacing: 1_000,
  hosts: ({ base }) => patternOf(base),
  async search(query, { base }, ask, now) {
    if (patternOf(base).length === 0) return failed({ is: 'needsAddress' });
    const url = below(base, '/search', { q: queryText(query), format: 'json', categories: 'news', pageno: '1' });
    // Its limiter takes a request for a bot's that names no language, or does not take a page too.
    const headers = { 'accept-language': query.edition ?? 'en', accept: 'application/json, text/html;q=0.9' };
    const answer = await ask({ url, headers });
    if (!answer.ok) return answer;
    const results = readResults(answer.value);
    return results.ok ? { ok: true, value: itemsOf(results.value, now) } : results;
  },
};

function readResults(answer: ServiceAnswer): Result<Hit[], Problem> {
  if (answer.status === 403) return failed({ is: 'noJsonAllowed' });
  if (answer.status === 429) return failed({ is: 'searxngLimits' });
  const refusal = refusalOf(answer);
  if (refusal) return failed(refusal);
  const parsed = parseJson(answer.text);
  if (parsed === undefined) return failed({ is: 'noResults' });
  const results = listAt(parsed, 'results');
  const dead = listAt(parsed, 'unresponsive_engines');
  if (results.length === 0 && dead.length > 0) return failed({ is: 'deadEngines', engines: namesOf(dead) });
  return { ok: true, value: results.map(toHit) };
}

function toHit(result: unknown): Hit {
  return {
    link: textAt(result, 'url'),
    title: textAt(result, 'title'),
    summary: textAt(result, 'content'),
    // searx has display text in the latter, SearXNG only that, as an ISO time without a zone.
    published: textAt(result, 'pubdate') ?? textAt(result, 'publishedDate'),
  };
}

/** `[["bing news", "timeout"]]` */
function namesOf(dead: unknown[]): string {
  return dead
    .map((pair) => (Array.isArray(pair) ? String(pair[0]) : String(pair)))
    .join(', ')
    .slice(0, 200);
}
