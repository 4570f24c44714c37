import { expect, test } from 'vitest';
import { FEATURES } from '@/utils/compare/align/features';
import { type PairContext, pairContextOf } from '@/utils/compare/align/pairContext';
import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import { numbersOf } from '../facts/numbersOf';

/** A feature of the candidate whose values are the ones given. */
function featureOf(name: string, mine: string, theirs: string, [x, y]: [string, string]): number {
  const { numbers, candidates } = numbersOf([mine, theirs]);
  const bySentence = numbers.map((account) => [account]);
  const candidate = candidates.find(({ a, b }) => a.words === x && b.words === y)!;
  return FEATURES[name]!(candidate, pairContextOf(bySentence, candidates));
}

const NETS = 'Divers found 12 nets and 31 crates.';
const MORE_NETS = 'Divers found 14 nets and 31 crates.';

test('two that stand for each other are as sure as their sentences', () => {
  expect(featureOf('partners', NETS, MORE_NETS, ['12', '14'])).toBeGreaterThan(0.5);
  expect(featureOf('partners', NETS, MORE_NETS, ['12', '31'])).toBe(0);
});

test('a value that the other account tells too has its own fact', () => {
  expect(featureOf('equalElsewhere', NETS, MORE_NETS, ['12', '14'])).toBe(0);
  expect(featureOf('equalElsewhere', NETS, MORE_NETS, ['12', '31'])).toBe(0.5);
  expect(featureOf('equalElsewhere', NETS, MORE_NETS, ['31', '31'])).toBe(0);
});

test('a value that the other account rounds has its own fact too, unless it is one that is counted out', () => {
  const rounded = (mine: string, theirs: string, pair: [string, string]) =>
    featureOf('equalElsewhere', mine, `Divers found 31 crates and ${theirs} nets.`, pair);
  expect(rounded('Divers found 980 nets.', 'about 1,000', ['980', '31'])).toBe(0.5);
  expect(rounded('Divers found 700 nets.', 'about 1,000', ['700', '31'])).toBe(0);
  expect(rounded('Divers found six nets.', 'at least six', ['six', '31'])).toBe(0);
});

test('a number alone of its form in its sentence has no rivals', () => {
  expect(featureOf('alone', NETS, MORE_NETS, ['12', '14'])).toBe(1 / 4);
  expect(featureOf('alone', 'Divers found 12 nets.', MORE_NETS, ['12', '14'])).toBe(1 / 2);
});

test('boats and rifles are other things, victims and residents may be one', () => {
  const found = (a: string, b: string) =>
    featureOf('otherThing', `Guards at the pier found two ${a}.`, `Guards at the pier found three ${b}.`, [
      'two',
      'three',
    ]);
  expect(found('boats', 'rifles')).toBe(1);
  expect(found('victims', 'residents')).toBe(0);
});

test('of two names each has its own number', () => {
  const paid = (name: string) => `The court says that ${name} paid 300 euros.`;
  expect(featureOf('otherName', paid('Ida Falk'), paid('Jon Abara'), ['300 euros', '300 euros'])).toBe(1);
  expect(featureOf('otherName', paid('Ida Falk'), paid('Ida Falk'), ['300 euros', '300 euros'])).toBe(0);
});

test('accounts are full of ones and twos', () => {
  const told = (count: string) => `Divers found ${count} nets off the pier.`;
  expect(featureOf('oneOrTwo', told('two'), told('two'), ['two', 'two'])).toBe(1);
  expect(featureOf('oneOrTwo', told('31'), told('31'), ['31', '31'])).toBe(0);
  expect(featureOf('twelveAtMost', told('12'), told('14'), ['12', '14'])).toBe(1);
  expect(featureOf('twelveAtMost', told('13'), told('14'), ['13', '14'])).toBe(0);
});

test('of two languages nouns and names are unlike whatever they mean', () => {
  const found = (name: string, mine: string, theirs: string, values: [string, string]) => {
    const { numbers, candidates } = numbersOf([mine, theirs]);
    const { b, ...candidate } = candidates.find(({ a, b }) => a.words === values[0] && b.words === values[1])!;
    const inGerman = { ...candidate, b: { ...b, language: 'de', own: { ...b.own, inEnglish: false } } };
    return FEATURES[name]!(
      inGerman,
      pairContextOf(
        numbers.map((account) => [account]),
        [inGerman],
      ),
    );
  };
  const guards = (things: string) => `Guards at the pier found two ${things}.`;
  expect(found('otherThing', guards('boats'), guards('rifles'), ['two', 'two'])).toBe(0);
  const paid = (name: string) => `The court says that ${name} paid 300 euros.`;
  expect(found('otherName', paid('Ida Falk'), paid('Jon Abara'), ['300 euros', '300 euros'])).toBe(0);
});

test('the likest words round two numbers speak for one fact, a crowd of numbers against it', () => {
  const offer = (club: string) => `The club of ${club} offered the striker eight years and 184 million euros.`;
  const context = (mine: string, theirs: string) =>
    featureOf('context', offer(mine), offer(theirs), ['184 million euros', '184 million euros']);
  expect(context('Corran', 'Corran')).toBeGreaterThan(context('Corran', 'Delby'));
  const crowd = (a: string, b: string) => featureOf('crowd', a, b, ['12', '14']);
  expect(crowd('Divers found 12 nets.', 'Divers found 14 nets.')).toBe(0);
  expect(crowd('Divers found 12 nets.', MORE_NETS)).toBe(Math.log(2));
});

test('words of two languages say nothing of how far what stands round two numbers goes along', () => {
  const [english, german] = [{ language: 'en' }, { language: 'de' }];
  const candidate = { a: english, b: german } as CandidatePair;
  expect(FEATURES.context!(candidate, {} as PairContext)).toBe(0.2);
});
