import { expect, test } from 'vitest';
import { type WelcomeFacts, welcomeView } from '@/utils/present/welcome/welcomeView';
import { ENGLISH, NOW } from '../testWords';

const report = (outlet: string) => ({
  ...{ id: `https://${outlet}.example/`, url: `https://${outlet}.example/`, outlet, title: `Told by ${outlet}` },
  ...{ at: NOW - 60_000, storedAt: NOW - 60_000, read: false },
});
const START: WelcomeFacts = {
  ...{ pinned: false, skipped: false, compared: false },
  ...{ allowed: 0, answered: 0, stories: [], newest: [] },
};
const stepsOf = (change: Partial<WelcomeFacts>) => welcomeView({ ...START, ...change }, ENGLISH).steps;

test('the first step that is not done is the one at hand, and any can be done first', () => {
  expect(stepsOf({})).toEqual({ pin: 'now', outlets: 'next', try: 'next' });
  expect(stepsOf({ skipped: true })).toEqual({ pin: 'done', outlets: 'now', try: 'next' });
  expect(stepsOf({ allowed: 2 })).toEqual({ pin: 'now', outlets: 'done', try: 'next' });
  expect(stepsOf({ pinned: true, allowed: 2, compared: true })).toEqual({ pin: 'done', outlets: 'done', try: 'done' });
});

test('how many outlets are allowed and have answered is told as it comes', () => {
  expect(welcomeView(START, ENGLISH).allowed).toBeUndefined();
  expect(welcomeView({ ...START, allowed: 28, answered: 1 }, ENGLISH).allowed).toBe(
    '28 outlets allowed, 1 has answered',
  );
});

test('what most outlets carry is offered first, then what came in last, three at most', () => {
  const stories = [{ items: [report('A'), report('B')] }, { items: [report('C'), report('D'), report('E')] }];
  const newest = ['A', 'F', 'G'].map(report);
  const { tries } = welcomeView({ ...START, allowed: 7, stories, newest }, ENGLISH);
  expect(tries.map(({ headline, line }) => `${headline} (${line})`)).toEqual([
    'Told by C (C, 4:29 PM · 3 of your outlets carry it)',
    'Told by A (A, 4:29 PM · 2 of your outlets carry it)',
    'Told by F (F, 4:29 PM)',
  ]);
});
