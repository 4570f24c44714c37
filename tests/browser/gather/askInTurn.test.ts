import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askInTurn, serviceStatus } from '@/utils/browser/gather/services';
import { serviceChoices } from '@/utils/browser/settings/serviceSettings';
import type { Service } from '@/utils/gather/services/service';

vi.mock('wxt/utils/storage', () => import('../../memoryStorage'));
vi.stubGlobal('navigator', { locks: { request: (_name: string, act: () => unknown) => act() } });
vi.mock('@/utils/browser/gather/askService', () => ({ askService: vi.fn() }));
vi.mock('@/utils/browser/store/items', () => ({ storeItems: vi.fn() }));

const QUERY = { terms: ['Harbour Bridge', 'reopens'], since: 0 };
const item = { id: 'https://a.example/1', outlet: 'A', url: 'https://a.example/1', title: 'A', summary: '' };
const search = vi.fn<Service['search']>();
const service: Service = {
  id: 'stand-in',
  name: 'Stand-in',
  fields: [],
  spacing: 50,
  hosts: () => [],
  search,
};
const status = async () => (await serviceStatus.getValue())['stand-in'];

beforeEach(async () => {
  await serviceStatus.setValue({});
  search.mockReset().mockResolvedValue({ ok: true, value: [item] });
});

describe('asking a service in its turn', () => {
  test('notes when, with which words, and what came of it', async () => {
    const before = Date.now();
    expect(await askInTurn(service, QUERY)).toEqual({ ok: true, value: [item] });
    expect(await status()).toEqual({
      askedAt: expect.any(Number),
      sent: '"Harbour Bridge" reopens',
      items: 1,
      failures: 0,
    });
    expect((await status())?.askedAt).toBeGreaterThanOrEqual(before);
  });

  test('hands on what the reader typed for it', async () => {
    await serviceChoices.setValue({ 'stand-in': { on: false, settings: { key: 'k' } } });
    await askInTurn(service, QUERY);
    expect(search.mock.calls[0]?.slice(0, 2)).toEqual([QUERY, { key: 'k' }]);
  });

  test('notes no words of a service that is told none', async () => {
    await askInTurn({ ...service, wordless: true }, QUERY);
    expect(await status()).not.toHaveProperty('sent');
  });

  test('keeps its spacing', async () => {
    await askInTurn(service, QUERY);
    const { askedAt = 0 } = (await status()) ?? {};
    await askInTurn(service, QUERY);
    expect((await status())?.askedAt).toBeGreaterThanOrEqual(askedAt + service.spacing);
  });

  test('after three failures in a row it rests and is not asked; one good answer ends the count', async () => {
    search.mockResolvedValue({ ok: false, failure: { is: 'status', status: 500 } });
    await askInTurn(service, QUERY);
    await askInTurn(service, QUERY);
    expect(await status()).toMatchObject({ failures: 2, problem: { is: 'status', status: 500 } });
    search.mockResolvedValueOnce({ ok: true, value: [] });
    await askInTurn(service, QUERY);
    expect((await status())?.failures).toBe(0);
    for (let turn = 0; turn < 3; turn += 1) await askInTurn(service, QUERY);
    const asked = search.mock.calls.length;
    expect(await askInTurn(service, QUERY)).toEqual({ ok: false, failure: { is: 'rests' } });
    expect(search.mock.calls).toHaveLength(asked);
  });
});
