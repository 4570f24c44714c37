import { describe, expect, test } from 'vitest';
import { readFeed } from '@/utils/gather/feed/feed';
import { supersede } from '@/utils/gather/feed/supersede';

const feedOf = (url: string) =>
  `<rss version="2.0"><channel><title>L</title><item><title>Bridge reopens</title><link>${url}</link></item></channel></rss>`;
const known = new Map([['courier.example', 'Courier']]);

/** Whose article stands at an address that Ledger's feed lists. */
function publisher(url: string, domains = ['ledger.example'], feed = 'https://ledger.example/rss') {
  const source = {
    url: feed,
    outlet: { name: 'Ledger', domains },
    outletAt: (host: string) => known.get(host),
    now: 0,
  };
  const reading = readFeed(feedOf(url), source);
  const [item] = reading.ok ? reading.value.items : [];
  return item && [item.outlet, item.via];
}

test.each([
  ['https://ledger.example/a', ['Ledger', undefined]],
  ['https://www.ledger.example/a', ['Ledger', undefined]],
  ['https://sport.ledger.example/a', ['Ledger', undefined]],
  ['https://courier.example/a', ['Courier', 'Ledger']],
  ['https://www.courier.example/a', ['Courier', 'Ledger']],
  ['https://unknown.example/a', ['unknown.example, via Ledger', 'Ledger']],
  ['https://notledger.example/a', ['notledger.example, via Ledger', 'Ledger']],
])('%s is the article of %j', (url, outlet) => expect(publisher(url)).toEqual(outlet));

test('of an outlet whose feed alone is known, any host may be the site that is no other outlet’s', () => {
  const feed = 'https://feeds.feedburner.com/ledger';
  const domains = ['feeds.feedburner.com'];
  expect(publisher('https://ledger.example/a', domains, feed)).toEqual(['Ledger', undefined]);
  expect(publisher('https://courier.example/a', domains, feed)).toEqual(['Courier', 'Ledger']);
});

describe('which of two items with one address is kept', () => {
  const own = {
    id: 'https://courier.example/a',
    url: 'https://courier.example/a',
    outlet: 'Courier',
    title: 'Bridge reopens',
    summary: 'On Friday.',
    publishedAt: '2026-07-14T10:00:00.000Z',
  };
  const foreign = { ...own, title: 'Courier invents a bridge', summary: '', via: 'Ledger' };

  test('the outlet’s own takes the place of another’s, and is no longer anybody’s word', () => {
    const kept = supersede(foreign, { ...own, title: foreign.title });
    expect(kept).toEqual({ ...own, title: foreign.title });
    expect(kept).not.toHaveProperty('via');
  });
  test('another’s never takes the place of the outlet’s own', () => expect(supersede(own, foreign)).toBeUndefined());
  test('a corrected headline takes the place of the old, and loses no summary or time', () => {
    const corrected = { ...own, title: 'Bridge reopens on Sunday', summary: '', publishedAt: undefined };
    expect(supersede(own, corrected)).toEqual({ ...own, title: 'Bridge reopens on Sunday' });
  });
  test('the same again changes nothing', () => expect(supersede(own, { ...own, summary: 'x' })).toBeUndefined());
});
