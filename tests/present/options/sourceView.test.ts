import { describe, expect, test } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import type { Service, ServiceSettings } from '@/utils/gather/services/service';
import { SERVICES } from '@/utils/gather/services/services';
import { type ServiceAsked, serviceSource } from '@/utils/present/options/sourceView';
import { searchView } from '@/utils/present/popup/searchView';
import { ENGLISH, NOW } from '../testWords';

const MINUTE = 60_000;
const service: Service = {
  id: 'guardian',
  name: 'The archive',
  licensed: true,
  fields: [],
  spacing: 1_000,
  hosts: () => [],
  search: async () => ({ ok: true, value: [] }),
};
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s/g, ' ');

describe('a service in the settings', () => {
  test.each<[string, boolean, ServiceAsked | string | undefined, string, boolean]>([
    ['never asked', false, undefined, 'off', false],
    ['being tested', false, 'Testing', 'off · Testing', false],
    [
      'asked',
      true,
      { askedAt: NOW - MINUTE, items: 12, sent: '"Claude Code" ban', failures: 0 },
      'on · Answered at 4:29 PM with 12 headlines. · Words sent: "Claude Code" ban',
      false,
    ],
    [
      'failed',
      true,
      { askedAt: NOW - MINUTE, problem: { is: 'status', status: 500 } as const, failures: 1 },
      'on · Failed at 4:29 PM: answered 500.',
      true,
    ],
    [
      'resting',
      true,
      { askedAt: NOW - 5 * MINUTE, problem: { is: 'status', status: 500 } as const, failures: 3 },
      'on · Failed at 4:25 PM: answered 500. · Rests until 4:40 PM.',
      true,
    ],
  ])('%s', (_what, on, asked, status, failed) => {
    const view = serviceSource(service, { on, settings: {} }, asked, ENGLISH);
    expect([plain(view.status), view.failed]).toEqual([status, failed]);
  });

  test('says its terms of use with what it sends', () => {
    const view = serviceSource(service, { on: false, settings: {} }, undefined, ENGLISH);
    expect(view.sends).toBe(
      'Names and key words of the story and your key go to guardianapis.com. The Guardian’s free key is for non-commercial use.',
    );
  });
});

test('every service says what it sends, under which terms, and what each of its fields is for', () => {
  const keys = SERVICES.flatMap(({ id, licensed, fields }) => [
    `sends_${id}`,
    ...(licensed ? [`licence_${id}`] : []),
    ...fields.map(({ name }) => `field_${name.replace('field.', 'of_')}`),
  ]);
  expect(keys.filter((key) => !(key in en))).toEqual([]);
});

test('a search shows its words, and offers the services that are set up and that are told words', () => {
  const article = {
    id: 'a',
    outlet: 'Ledger',
    title: 'Workplace ban on Claude Code announced by Alibaba',
    text: 'Staff at Alibaba were told on Friday. The ban on Claude Code starts soon, Alibaba said.',
    authors: [],
    extent: 'full' as const,
  };
  const services: Service[] = [
    service,
    { ...service, id: 'wordless', wordless: true },
    { ...service, id: 'keyless', fields: [{ name: 'key' }] },
    {
      ...service,
      id: 'keyed',
      fields: [{ name: 'key' }, { name: 'base', optional: true }],
    },
  ];
  const view = searchView(
    article,
    { services, settingsOf: (id): ServiceSettings => (id === 'keyed' ? { key: 'k' } : {}) },
    ENGLISH,
  );
  expect(view.words).toEqual(['Claude Code', 'Alibaba', 'Workplace', 'announced']);
  expect(view.services.map(({ id }) => id)).toEqual(['guardian', 'keyed']);
  expect(view.services[0]?.sends).toContain('non-commercial use');
});
