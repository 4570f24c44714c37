import type { Result } from '@/utils/model';
import type { Problem } from '../problem';
import { queryText } from '../query';
import { type Found, failed, foundItems, refusalOf } from './found';
import { listAt, parseJson, textAt } from './json';
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
    // Its limiter takes a request without a language for a bot.
    const answer = await ask({ url, headers: { 'accept-language': 'en', accept: 'application/json' } });
    if (!answer.ok) return answer;
    const results = readResults(answer.value);
    return results.ok ? { ok: true, value: foundItems(results.value, now) } : results;
  },
};

function readResults(answer: ServiceAnswer): Result<Found[], Problem> {
  if (answer.status === 403) return failed({ is: 'noJsonAllowed' });
  const refusal = refusalOf(answer);
  if (refusal) return failed(refusal);
  const parsed = parseJson(answer.text);
  if (parsed === undefined) return failed({ is: 'noResults' });
  const results = listAt(parsed, 'results');
  const dead = listAt(parsed, 'unresponsive_engines');
  if (results.length === 0 && dead.length > 0) return failed({ is: 'deadEngines', engines: namesOf(dead) });
  return { ok: true, value: results.map(toFound) };
}

function toFound(result: unknown): Found {
  return {
    link: textAt(result, 'url'),
    title: textAt(result, 'title'),
    summary: textAt(result, 'content'),
    published: timeOf(result),
  };
}

/** searx has "2024-03-05 14:30:00+0000" in `pubdate` and display text in `publishedDate`; SearXNG an ISO time without zone. */
function timeOf(result: unknown): string | undefined {
  const exact = textAt(result, 'pubdate')?.replace(/^(\S+) (\S+?)([+-]\d\d)(\d\d)$/, '$1T$2$3:$4');
  const shown = textAt(result, 'publishedDate');
  return exact ?? (shown && /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(shown) ? `${shown}Z` : shown);
}

/** `[["bing news", "timeout"]]` */
function namesOf(dead: unknown[]): string {
  return dead
    .map((pair) => (Array.isArray(pair) ? String(pair[0]) : String(pair)))
    .join(', ')
    .slice(0, 200);
}
