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
    [gdelt, {}, { status: 429, text: '' }, { is: 'gdeltSheds' }],
    [gdelt, {}, TOO_SHORT, { is: 'says', words: TOO_SHORT }],
    [gdelt, {}, '<html>Down</html>', { is: 'webPage' }],
    [gdelt, {}, '{"articles": [', { is: 'noResults' }],
    [searxng, OWN, { status: 403, text: '<h1>Forbidden</h1>' }, { is: 'noJsonAllowed' }],
    [searxng, OWN, { status: 429, text: '' }, { is: 'searxngLimits' }],
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
    [
      elasticsearch,
      { ...OWN, index: 'news' },
      {
        status: 400,
        text: JSON.stringify({
          error: {
            root_cause: [{ reason: 'failed to parse date field [x]' }],
            reason: 'all shards failed',
            failed_shards: [{ reason: { reason: 'failed to parse date field [x]' } }],
          },
        }),
      },
      { is: 'says', words: 'failed to parse date field [x]' },
    ],
    [elasticsearch, { ...OWN, index: 'news' }, { status: 401, text: 'Unauthorized' }, { is: 'keyRefused' }],
    [
      elasticsearch,
      { ...OWN, index: 'news' },
      { status: 403, text: '{"error":{"root_cause":[{"reason":"no permissions for [read]"}],"reason":"x"}}' },
      { is: 'says', words: 'no permissions for [read]' },
    ],
    [elasticsearch, { ...OWN, index: 'news' }, '<html>Proxy</html>', { is: 'noResults' }],
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

describe('how each asks', () => {
  const askedBy = async (service: Service, settings: ServiceSettings, query: Query = QUERY) => {
    const { asked, ask } = standIn('{}');
    await service.search(query, settings, ask, NOW);
    return asked[0];
  };

  test('SearXNG takes a page too, as its limiter lets nobody else through', async () => {
    const headers = (await askedBy(searxng, OWN, { ...QUERY, edition: 'de-AT' }))?.headers;
    expect(headers?.accept).toMatch(/application\/json.*text\/html/);
    expect(headers?.['accept-language']).toBe('de-AT');
  });

  test('the Guardian must find all terms', async () => {
    const { url = '' } = (await askedBy(guardian, { key: 'k' })) ?? {};
    expect(new URL(url).searchParams.get('q')).toBe('"Harbour Bridge" AND reopens');
  });

  test.each([
    [undefined, 'en-US US US:en'],
    ['en-GB', 'en-GB GB GB:en'],
    ['de', 'de DE DE:de'],
    ['de-AT', 'de AT AT:de'],
    ['es-MX', 'es-419 MX MX:es-419'],
    ['es', 'es ES ES:es'],
    ['pt-BR', 'pt-BR BR BR:pt-419'],
    ['zh-CN', 'zh-CN CN CN:zh-Hans'],
    ['zh-TW', 'zh-TW TW TW:zh-Hant'],
    ['no tag!', 'en-US US US:en'],
  ])('Google News in the edition of %s', async (edition, expected) => {
    const { url = '' } = (await askedBy(googleNews, {}, { ...QUERY, edition })) ?? {};
    const { searchParams } = new URL(url);
    expect(['hl', 'gl', 'ceid'].map((name) => searchParams.get(name)).join(' ')).toBe(expected);
  });

  test('an index is told the format of the time, whatever it keeps its own in', async () => {
    const body = JSON.parse((await askedBy(elasticsearch, { ...OWN, index: 'news' }))?.body ?? '');
    expect(body.query.bool.filter.range.published).toEqual({
      gte: '2026-07-07T12:00:00.000Z',
      format: 'strict_date_optional_time',
    });
  });
});

describe('FreshRSS', () => {
  const LOG_IN = 'Auth=me/123\n';
  const entries = (from: number, count: number, more?: object) =>
    JSON.stringify({
      items: Array.from({ length: count }, (_, at) => ({
        canonical: [{ href: `https://ledger.example/${from + at}` }],
        title: `Harbour Bridge ${from + at}`,
      })),
      ...more,
    });
  const settings = { ...OWN, user: 'me', password: 'p' };

  test('is read past its first page', async () => {
    const { asked, ask } = standIn(LOG_IN, entries(0, 200, { continuation: '99' }), entries(200, 30));
    const found = await freshRss.search(QUERY, settings, ask, NOW);
    expect(found.ok && found.value.length).toBe(230);
    expect(asked.slice(1).map(({ url }) => new URL(url).searchParams.get('c'))).toEqual([null, '99']);
  });

  test('a server that always has more is left in the end', async () => {
    const { asked, ask } = standIn(LOG_IN, ...Array(100).fill(entries(0, 1, { continuation: '1' })));
    await freshRss.search(QUERY, settings, ask, NOW);
    expect(asked.length).toBeLessThan(30);
  });

  test('a page that is too large is asked for in a smaller size', async () => {
    const sizes: (string | null)[] = [];
    const ask: AskService = async ({ url }) => {
      if (url.endsWith('ClientLogin')) return { ok: true, value: { status: 200, text: LOG_IN } };
      sizes.push(new URL(url).searchParams.get('n'));
      if (sizes.length === 1) return { ok: false, failure: { is: 'tooLarge', megabytes: 5 } };
      return { ok: true, value: { status: 200, text: entries(0, 2) } };
    };
    expect(await freshRss.search(QUERY, settings, ask, NOW)).toMatchObject({ ok: true, value: [{}, {}] });
    expect(sizes).toEqual(['200', '20']);
  });

  test('its full-width signs become what they stand for, others stay', async () => {
    const item = { canonical: [{ href: link }], title: 'Harbour Bridge ＆ ＜road＞: ５０％' };
    expect(await search(freshRss, settings, LOG_IN, JSON.stringify({ items: [item] }))).toMatchObject({
      value: [{ title: 'Harbour Bridge & <road>: ５０％' }],
    });
  });
});

describe('documents of an index as others write them', () => {
  test.each([
    ['lists', { url: [link], title: [title, 'x'], published: ['2026-07-10T08:00:00Z'] }, {}],
    [
      'a key with dots',
      { url: link, 'head.line': title, published: '2026-07-10T08:00:00Z' },
      { 'field.title': 'head.line' },
    ],
    [
      'objects in lists',
      { url: link, head: [{ line: title }], published: '2026-07-10T08:00:00Z' },
      { 'field.title': 'head.line' },
    ],
    ['milliseconds', { url: link, title, published: Date.UTC(2026, 6, 10, 8) }, {}],
    ['seconds', { url: link, title, published: Date.UTC(2026, 6, 10, 8) / 1000 }, {}],
  ])('%s', async (_what, source, settings) => {
    const answer = JSON.stringify({ hits: { hits: [{ _source: source }] } });
    const found = await search(elasticsearch, { ...OWN, index: 'news', ...settings }, answer);
    expect(found).toMatchObject({ ok: true, value: [BRIDGE] });
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

  test('an address too long for an id goes by its hash, the same each time', async () => {
    const long = { ...item, id: `https://ledger.example/?q=${'ü'.repeat(300)}` };
    const ids = [];
    for (const one of [long, long, { ...long, id: `${long.id}x` }]) {
      const { asked, ask } = standIn('{"items":[{"index":{"status":201}}]}');
      await elasticsearch.fill?.([one], settings, ask);
      ids.push(JSON.parse(asked[0]?.body?.split('\n')[0] ?? '').index._id);
    }
    expect(new TextEncoder().encode(ids[0]).length).toBeLessThanOrEqual(512);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test('a data stream, which takes only what is new, is given that', async () => {
    const refused = 'only write ops with an op_type of create are allowed in data streams';
    const { asked, ask } = standIn(
      JSON.stringify({ errors: true, items: Array(2).fill({ index: { status: 400, error: { reason: refused } } }) }),
      '{"errors":true,"items":[{"create":{"status":409,"error":{"reason":"already exists"}}}]}',
    );
    const undated = { ...item, id: 'https://ledger.example/x', publishedAt: undefined };
    expect(await elasticsearch.fill?.([item, undated], settings, ask)).toEqual({ ok: true, value: 1 });
    expect(JSON.parse(asked[1]?.body?.split('\n')[0] ?? '')).toEqual({ create: { _id: item.id } });
  });

  test('an answer that tells of fewer items than were given is no answer', async () => {
    const { ask } = standIn('{"items":[]}');
    expect(await elasticsearch.fill?.([item], settings, ask)).toEqual({ ok: false, failure: { is: 'noResults' } });
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
