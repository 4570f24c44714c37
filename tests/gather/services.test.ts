import { describe, expect, test } from 'vitest';
import type { Problem } from '@/utils/gather/problem';
import { type Query, queryFor, queryText } from '@/utils/gather/query';
import { elasticsearch } from '@/utils/gather/services/elasticsearch';
import { freshRss } from '@/utils/gather/services/freshRss';
import { gdelt, gdeltContext } from '@/utils/gather/services/gdelt';
import { googleNews } from '@/utils/gather/services/googleNews';
import { guardian } from '@/utils/gather/services/guardian';
import { hackerNews } from '@/utils/gather/services/hackerNews';
import { miniflux } from '@/utils/gather/services/miniflux';
import { searxng } from '@/utils/gather/services/searxng';
import type { AskService, Service, ServiceRequest, ServiceSettings } from '@/utils/gather/services/service';
import { SERVICES } from '@/utils/gather/services/services';

const NOW = Date.UTC(2026, 6, 10, 12);
const QUERY: Query = { terms: ['Harbour Bridge', 'reopens'], since: NOW - 3 * 24 * 60 * 60_000 };
const OWN = { base: 'http://127.0.0.1:8080/app/' };

/** A service that answers these texts in turn and keeps what it was asked. */
function standIn(...answers: (string | { status: number; text: string })[]) {
  const asked: ServiceRequest[] = [];
  const ask: AskService = async (request) => {
    asked.push(request);
    const answer = answers[asked.length - 1] ?? '';
    return { ok: true, value: typeof answer === 'string' ? { status: 200, text: answer } : answer };
  };
  return { asked, ask };
}
const search = (service: Service, settings: ServiceSettings, ...answers: Parameters<typeof standIn>) =>
  service.search(QUERY, settings, standIn(...answers).ask, NOW);

const BRIDGE = {
  id: 'https://ledger.example/bridge',
  title: 'Harbour Bridge reopens',
  publishedAt: '2026-07-10T08:00:00.000Z',
};
const link = 'https://ledger.example/bridge?utm_source=x';
const title = 'Harbour Bridge reopens';

describe('each service gives the same item from its own answer', () => {
  test.each<[Service, ServiceSettings, string[]]>([
    [
      hackerNews,
      {},
      [
        JSON.stringify({
          hits: [{ url: link, title, created_at: '2026-07-10T08:00:00Z' }, { title: 'Ask HN: no link' }],
        }),
      ],
    ],
    [gdelt, {}, [JSON.stringify({ articles: [{ url: link, title, seendate: '20260710T080000Z' }] })]],
    [
      gdelt,
      {},
      [
        `\uFEFF{"articles":[{"url":"${link}","title":"Harbour \\'Bridge reopens","seendate":"20260710T080000Z"}]}`.replace(
          "\\'",
          '',
        ),
      ],
    ],
    [
      gdeltContext,
      {},
      [JSON.stringify({ articles: [{ url: link, title, seendate: '20260710T080000Z', sentence: 'It reopens.' }] })],
    ],
    [
      googleNews,
      {},
      [
        `<rss version="2.0"><channel><item><title>${title} - Ledger</title><link>${link}</link><pubDate>Fri, 10 Jul 2026 08:00:00 GMT</pubDate><source url="https://ledger.example">Ledger</source></item></channel></rss>`,
      ],
    ],
    [searxng, OWN, [JSON.stringify({ results: [{ url: link, title, publishedDate: '2026-07-10T08:00:00' }] })]],
    [
      searxng,
      OWN,
      [
        JSON.stringify({
          results: [{ url: link, title, publishedDate: 'Jul 10, 2026', pubdate: '2026-07-10 10:00:00+0200' }],
        }),
      ],
    ],
    [
      miniflux,
      { ...OWN, token: 't' },
      [
        JSON.stringify({
          total: 1,
          entries: [{ url: link, title, published_at: '2026-07-10T08:00:00Z', feed: { title: 'Ledger' } }],
        }),
      ],
    ],
    [
      freshRss,
      { ...OWN, user: 'me', password: 'p' },
      [
        'SID=a\nAuth=me/123\n',
        JSON.stringify({
          items: [
            {
              canonical: [{ href: link }],
              title,
              published: Date.UTC(2026, 6, 10, 8) / 1000,
              origin: { title: 'Ledger' },
            },
            { canonical: [{ href: 'https://ledger.example/cake' }], title: 'Cake' },
          ],
        }),
      ],
    ],
    [
      guardian,
      { key: 'k' },
      [
        JSON.stringify({
          response: {
            results: [
              {
                webUrl: link,
                webTitle: title,
                webPublicationDate: '2026-07-10T08:00:00Z',
                fields: { trailText: '<p>On Friday.</p>' },
              },
            ],
          },
        }),
      ],
    ],
    [
      elasticsearch,
      { ...OWN, index: 'news', 'field.title': 'head.line' },
      [
        JSON.stringify({
          hits: { hits: [{ _source: { url: link, head: { line: title }, published: '2026-07-10T08:00:00Z' } }] },
        }),
      ],
    ],
  ])('$id', async (service, settings, answers) => {
    expect(await search(service, settings, ...answers)).toMatchObject({ ok: true, value: [BRIDGE] });
  });
});

test('Google News names the outlet of each item, and keeps its own link to it', async () => {
  const opaque = 'https://news.google.com/rss/articles/CBMiX?oc=5';
  const feed = `<rss version="2.0"><channel><item><title>${title} - Ledger</title><link>${opaque}</link><source url="https://www.ledger.example">Ledger</source></item></channel></rss>`;
  expect(await search(googleNews, {}, feed)).toMatchObject({
    ok: true,
    value: [{ url: opaque, title, outlet: 'Ledger', site: 'ledger.example' }],
  });
});

const TOO_SHORT = 'One or more of your keywords were too short, too long or too common: (x:0)';

describe('answers that are no answer say why', () => {
  test.each<[Service, ServiceSettings, { status: number; text: string } | string, Problem]>([
    [gdelt, {}, 'Please limit requests to one every 5 seconds or contact us.', { is: 'tooManyRequests' }],
    [gdelt, {}, { status: 429, text: '' }, { is: 'tooManyRequests' }],
    [gdelt, {}, TOO_SHORT, { is: 'says', words: TOO_SHORT }],
    [gdelt, {}, '<html>Down</html>', { is: 'webPage' }],
    [gdelt, {}, '{"articles": [', { is: 'noResults' }],
    [searxng, OWN, { status: 403, text: '<h1>Forbidden</h1>' }, { is: 'noJsonAllowed' }],
    [searxng, OWN, { status: 429, text: '' }, { is: 'tooManyRequests' }],
    [
      searxng,
      OWN,
      JSON.stringify({ results: [], unresponsive_engines: [['bing news', 'timeout']] }),
      { is: 'deadEngines', engines: 'bing news' },
    ],
    [searxng, {}, '', { is: 'needsAddress' }],
    [searxng, { base: 'file:///etc' }, '', { is: 'needsAddress' }],
    [miniflux, OWN, { status: 401, text: '' }, { is: 'keyRefused' }],
    [freshRss, OWN, { status: 401, text: 'Unauthorized!' }, { is: 'keyRefused' }],
    [guardian, {}, '', { is: 'needsKey' }],
    [hackerNews, {}, { status: 500, text: '' }, { is: 'status', status: 500 }],
    [googleNews, {}, '<html></html>', { is: 'not-a-feed' }],
    [
      elasticsearch,
      { ...OWN, index: 'news' },
      { status: 404, text: '{"error":{"reason":"no such index [news]"}}' },
      { is: 'says', words: 'no such index [news]' },
    ],
  ])('$id: %j', async (service, settings, answer, failure) => {
    const found = await search(service, settings, answer);
    expect(found).toEqual({ ok: false, failure });
  });

  test('an empty GDELT answer is no coverage, not a failure', async () => {
    expect(await search(gdelt, {}, '{}')).toEqual({ ok: true, value: [] });
  });

  test('JSON with illegal escapes is read all the same', async () => {
    const text = `{"articles":[{"url":"${link}","title":"Harbour\\'s Bridge","seendate":"20260710T080000Z"}]}`;
    expect(await search(gdelt, {}, text)).toMatchObject({ ok: true, value: [{ id: BRIDGE.id }] });
  });
});

describe('what is sent', () => {
  const OTHERS = { user: 'me', password: 'p', token: 't', key: 'k', index: 'news' };

  test.each(SERVICES.map((service) => [service.id, service] as const))(
    '%s sends the shown terms and nothing else',
    async (_id, service) => {
      const { asked, ask } = standIn('Auth=1', '{}');
      await service.search(QUERY, { ...OWN, ...OTHERS }, ask, NOW);
      expect(asked.length).toBeGreaterThan(0);
      for (const { url, body = '' } of asked) {
        expect(new URL(url).search).not.toMatch(/password|(?:[?&](?:key|token|api-key)=)/);
        const words = decodeURIComponent(`${new URL(url).search} ${body}`.replaceAll('+', ' ')).match(
          /[A-Z][a-z]+ [A-Z][a-z]+/g,
        );
        expect(new Set(words ?? [])).toEqual(new Set(words ? ['Harbour Bridge'] : []));
      }
    },
  );

  test('hosts of a service are web hosts only', () => {
    expect(searxng.hosts({ base: 'https://search.example:8443/x' })).toEqual(['https://search.example/*']);
    expect(searxng.hosts({ base: 'javascript:alert(1)' })).toEqual([]);
  });
});

describe('an index is filled by _bulk', () => {
  const item = { id: BRIDGE.id, url: BRIDGE.id, outlet: 'Ledger', title, summary: '', publishedAt: BRIDGE.publishedAt };
  const settings = { ...OWN, index: 'news', authorization: 'ApiKey abc' };

  test('each item under its address', async () => {
    const { asked, ask } = standIn('{"errors":false,"items":[{"index":{"status":201}}]}');
    expect(await elasticsearch.fill?.([item], settings, ask)).toEqual({ ok: true, value: 1 });
    const [request] = asked;
    expect(request?.url).toBe('http://127.0.0.1:8080/app/news/_bulk');
    expect(request?.headers).toMatchObject({ 'content-type': 'application/x-ndjson', authorization: 'ApiKey abc' });
    const lines = request?.body
      ?.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      { index: { _id: item.id } },
      { url: item.url, title, summary: '', published: item.publishedAt, outlet: 'Ledger' },
    ]);
  });

  test('items that the server refuses come with its reason', async () => {
    const { ask } = standIn('{"errors":true,"items":[{"index":{"error":{"reason":"mapper_parsing_exception"}}}]}');
    expect(await elasticsearch.fill?.([item], settings, ask)).toMatchObject({
      ok: false,
      failure: { is: 'says', words: 'mapper_parsing_exception' },
    });
  });
});

describe('the query', () => {
  const text = 'Staff at Alibaba were told on Friday. The ban on Claude Code starts soon, Alibaba said.';

  test('is made of names, then of key words', () => {
    const query = queryFor(
      { title: 'Workplace ban on Claude Code announced by Alibaba', text, publishedAt: '2026-07-10' },
      NOW,
    );
    expect(query.terms).toEqual(['Claude Code', 'Alibaba', 'Workplace', 'announced']);
    expect(queryText(query)).toBe('"Claude Code" Alibaba Workplace announced');
  });

  test('takes words, not a whole headline, out of a script without spaces', () => {
    const title = '阿里巴巴禁止员工在办公室使用Claude Code';
    const article = { title, text: '阿里巴巴通知员工，从七月起不得使用Claude Code。', language: 'zh' };
    const { terms } = queryFor(article, NOW);
    expect(terms.slice(0, 2)).toEqual(['Claude Code', '阿里巴巴']);
    expect(terms.filter((term) => term !== 'Claude Code' && [...term].length > 4)).toEqual([]);
  });

  test('takes no word for a name that has a capital only where sentences begin', () => {
    const title = 'Workers at Alibaba told';
    expect(queryFor({ title, text: 'Workers know. Workers at Alibaba, that is.' }, NOW).terms).toEqual([
      'Alibaba',
      'Workers',
    ]);
  });

  test('looks back a week from the article, never ahead of now', () => {
    expect(queryFor({ title: 'A', text, publishedAt: '2030-01-01' }, NOW).since).toBe(NOW - 7 * 24 * 60 * 60_000);
  });
});
