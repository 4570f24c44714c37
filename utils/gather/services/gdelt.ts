import type { Result } from '@/utils/model';
import { listAt, parseJson, textAt } from '../decode/json';
import type { Problem } from '../problem';
import { type Query, queryText } from '../query';
import { itemsOf } from './hits';
import { failed, refusalOf } from './refusal';
import { type AskService, below, type Service, type ServiceAnswer } from './service';

const HOST = 'https://api.gdeltproject.org';
/** "Please limit requests to one every 5 seconds", sent with status 200 as often as with 429. */
const SPACING = 6_000;
const DAY = 24 * 60 * 60_000;

const shared = { fields: [], spacing: SPACING, hosts: () => [`${HOST}/*`] };

/** Worldwide articles, found by machine translations of 65 languages. Times are when GDELT saw a page. */
export const gdelt: Service = {
  ...shared,
  id: 'gdelt',
  name: 'GDELT',
  search: (query, _settings, ask, now) =>
    searchGdelt(
      '/api/v2/doc/doc',
      { maxrecords: '75', sort: 'hybridrel', timespan: span(query, now, 90) },
      query,
      ask,
      now,
    ),
};

/** Articles of the last three days with the sentence in which all the terms stand. */
export const gdeltContext: Service = {
  ...shared,
  id: 'gdeltContext',
  name: 'GDELT, with sentences',
  search: (query, _settings, ask, now) =>
    searchGdelt(
      '/api/v2/context/context',
      { maxrecords: '75', sort: 'datedesc', timespan: span(query, now, 3) },
      query,
      ask,
      now,
    ),
};

/** "7d": back to the query's day, at most as far as the service goes. */
function span({ since }: Query, now: number, most: number): string {
  return `${Math.min(most, Math.max(1, Math.ceil((now - since) / DAY)))}d`;
}

async function searchGdelt(
  path: string,
  parameters: Record<string, string>,
  query: Query,
  ask: AskService,
  now: number,
) {
  const url = below(HOST, path, { query: queryText(query), mode: 'artlist', format: 'json', ...parameters });
  const answer = await ask({ url });
  if (!answer.ok) return answer;
  const articles = readArticles(answer.value);
  if (!articles.ok) return articles;
  const found = articles.value.map((article) => ({
    link: textAt(article, 'url'),
    title: textAt(article, 'title'),
    summary: textAt(article, 'sentence') ?? textAt(article, 'context'),
    published: textAt(article, 'seendate'),
  }));
  return { ok: true as const, value: itemsOf(found, now) };
}

/** GDELT answers in plain sentences, HTML or JSON, whatever the content type and the status say. */
function readArticles(answer: ServiceAnswer): Result<unknown[], Problem> {
  const text = answer.text.trim();
  if (/limit requests/i.test(text)) return failed({ is: 'tooManyRequests' });
  // So it sheds load: many a first request is turned away.
  if (answer.status === 429) return failed({ is: 'gdeltSheds' });
  const refusal = refusalOf(answer);
  if (refusal) return failed(refusal);
  if (/^</.test(text)) return failed({ is: 'webPage' });
  if (!text.startsWith('{')) return failed(text === '' ? { is: 'empty' } : { is: 'says', words: text.slice(0, 120) });
  const parsed = parseJson(text) ?? parseJson(withoutIllegalEscapes(text));
  if (parsed === undefined) return failed({ is: 'noResults' });
  return { ok: true, value: listAt(parsed, 'articles') };
}

/** `\'` and `\x92` stand in some titles and are no JSON; control characters neither. */
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4}|.)/g;
const LEGAL = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})$/;

function withoutIllegalEscapes(text: string): string {
  return text.replace(ESCAPE, (written) => (LEGAL.test(written) ? written : ' ')).replace(/\p{Cc}/gu, ' ');
}
