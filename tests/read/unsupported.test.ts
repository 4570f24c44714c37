import { expect, test } from 'vitest';
import { mentionsOf } from '@/utils/read/mentions';
import { accountOf } from '../text/reading';

/** A language without a folder: its figures may mean anything, "25.000" a small number or a large one. */
test.each([
  ['nl', 'Op 3 juli zei de minister dat 25.000 mensen en 2,5 miljoen euro nodig zijn.'],
  ['pl', 'W lipcu 2026 r. przyjechało 12,5 tys. osób, powiedział minister.'],
  ['ko', '7월 3일 장관은 2만 5천 명이 필요하다고 말했다.'],
  ['ar', 'قال الوزير في 3 يوليو إن 25 ألف شخص حضروا.'],
])('of a text in %s no number, date or credit is shown as a value', (language, text) => {
  const [mentions] = mentionsOf(accountOf(language, text));
  expect(mentions!.number).toEqual([]);
  expect(mentions!.date).toEqual([]);
  expect(mentions!.attribution).toEqual([]);
  expect(mentions!.name).toEqual([]);
});
