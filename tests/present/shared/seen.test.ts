import { describe, expect, test } from 'vitest';
import type { Comparison } from '@/utils/model';
import { otherReports } from '@/utils/present/shared/seen';

const ACCOUNTS = ['here', 'wire', 'copyist', 'ledger'].map((id) => ({ id, outlet: id }));
const comparedWith = (...reports: [article: string, ...copies: string[]][]): Comparison => ({
  ...{ details: [], voices: [], words: [], emphasis: [] },
  reports: reports.map(([article, ...copies]) => ({ article, copies })),
});
const idsOf = (comparison?: Comparison, accounts = ACCOUNTS) =>
  otherReports(accounts, 'here', comparison).map(({ id }) => id);

describe('the reports that are counted', () => {
  test('an agency text once, however many carry it', () =>
    expect(idsOf(comparedWith(['here'], ['wire', 'copyist'], ['ledger']))).toEqual(['wire', 'ledger']));
  test('none that only carries the text of the open article', () =>
    expect(idsOf(comparedWith(['here', 'copyist'], ['wire'], ['ledger']))).toEqual(['wire', 'ledger']));
  test('all of them, as long as nothing is compared', () => expect(idsOf()).toEqual(['wire', 'copyist', 'ledger']));
  test('no second report of the outlet that is being read', () =>
    expect(idsOf(undefined, [...ACCOUNTS, { id: 'again', outlet: 'here' }])).not.toContain('again'));
});
