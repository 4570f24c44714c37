import { describe, expect, test } from 'vitest';
import type { Article, DetailKind } from '@/utils/model';
import { compareArticles } from '@/utils/pipeline';

const SENTENCES = [
  'A landslide buried 14 homes in the village of Corran on Tuesday, the regional office said.',
  '"We heard a roar and then the whole slope was gone," said Ida Falk, who lives beside the school.',
  'Nearly 300 people were taken to a sports hall in Lower Dene, 12 miles away.',
  'The road between Corran and Lower Dene will stay closed until March 21.',
  'In 2011 a slide on the other side of the valley killed three people.',
  'Crews expect to need $2.5 million and about six weeks to clear the road.',
];

/** Pseudo-random numbers from a seed (mulberry32), so that a failing case can be run again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function article(id: string, text: string): Article {
  return { id, outlet: id, title: 'Landslide in Corran', text, authors: [], publishedAt: '2026-03-04', extent: 'full' };
}

/** The same account in another order, with other white space, quotation marks and dashes. */
function edited(seed: number): string {
  const random = randomFrom(seed);
  const order = SENTENCES.map((sentence) => ({ sentence, at: random() })).sort((a, b) => a.at - b.at);
  const joint = random() < 0.5 ? '\n\n' : ' ';
  const text = order.map(({ sentence }) => sentence).join(joint);
  return random() < 0.5 ? text : text.replace(/"([^"]*)"/g, '“$1”');
}

describe('an account against itself', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed))('has no conflict, edited with seed %i', (seed) => {
    const { details } = compareArticles([article('a', SENTENCES.join(' ')), article('b', edited(seed))]);
    expect(details.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  });

  // Of the two short sentences no word says what they are about.
  test('agrees word for word, with nothing that only one side has', () => {
    const text = [...SENTENCES, 'Not one.', 'And he was not the only one.'].join('\n\n');
    const { details, reports } = compareArticles([article('a', text), article('b', text)]);
    expect(details.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'agree')).toEqual([]);
    expect(reports).toHaveLength(1);
  });
});

test('finds the one number that was changed', () => {
  const other = SENTENCES.join(' ').replace('14 homes', '19 homes');
  const { details } = compareArticles([article('a', SENTENCES.join(' ')), article('b', other)]);
  const conflicts = details.filter(({ verdict }) => verdict === 'conflict');
  expect(conflicts.map(({ versions }) => versions.map(({ text }) => text))).toEqual([['14', '19']]);
});

const SIZE = 200_000;

describe('any text at all ends in bounded time', () => {
  test.each([
    ['digits', '1234567890'.repeat(SIZE / 10)],
    ['numbers', '12 '.repeat(SIZE / 3)],
    ['quotation marks never closed', '“a '.repeat(SIZE / 3)],
    ['no spaces', 'a'.repeat(SIZE)],
    ['right to left', 'مرحبا '.repeat(SIZE / 6)],
    ['emoji', '😀'.repeat(SIZE / 2)],
    ['NUL', '\0'.repeat(SIZE)],
    ['nothing', ''],
  ])(
    '%s',
    (_, text) => {
      expect(() => compareArticles([article('a', text), article('b', `${text} Seven men.`)])).not.toThrow();
    },
    10_000,
  );
});

test.each([[[]], [[article('a', 'Only one account.')]]])('needs no second account', (articles) => {
  expect(compareArticles(articles).details.every(({ verdict }) => verdict === 'only')).toBe(true);
});

test('an account that credits one utterance to two people does not contradict itself', () => {
  const text = [
    'Officials "built the dam without asking a single farmer", said Ida Falk, who lives in Corran.',
    '"They built the dam without asking a single farmer," Jon Abara said later at the school.',
  ].join('\n\n');
  const { details } = compareArticles([article('a', text), article('b', text)]);
  expect(details.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
});

test('a phrase that two people use is not one utterance credited to two', () => {
  const mine = 'Many here speak of "the Corran dam". "I never asked for money or for the Corran dam," Ida Falk said.';
  const theirs =
    'They speak of "the Corran dam". "Ministers care more about the Corran dam than for us," Jon Abara said.';
  const { details } = compareArticles([article('a', mine), article('b', theirs)]);
  expect(details.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
});

test('other white space changes no words of a quotation', () => {
  const text = 'Ida Falk said: “We ’ ll hear what the United States says before we go home again.”';
  const { details } = compareArticles([article('a', text), article('b', text.replaceAll(' ', '  '))]);
  expect(details.filter(({ verdict }) => verdict !== 'agree')).toEqual([]);
});

describe('two accounts that share one sentence', () => {
  const [buried, heard, taken, closed, slid, clear] = SENTENCES as [string, string, string, string, string, string];
  const detailsOf = (one: string, other: string) =>
    compareArticles([
      article('a', [buried, one, heard, closed].join(' ')),
      article('b', [slid, taken, other, clear].join(' ')),
    ]).details;
  const verdictsOf = (kind: DetailKind, one: string, other: string) =>
    detailsOf(one, other)
      .filter((detail) => detail.kind === kind)
      .map(({ verdict }) => verdict);

  test('conflict where something happened on another day', () => {
    const tunnel = 'The old tunnel under the school was shut by engineers on';
    expect(verdictsOf('date', `${tunnel} March 2.`, `${tunnel} March 3.`)).toContain('conflict');
  });

  test('do not where one counts what is left beside others', () => {
    const bridges = 'Engineers closed four old bridges.';
    expect(verdictsOf('number', bridges, 'Engineers closed three old bridges.')).toContain('conflict');
    expect(verdictsOf('number', bridges, 'Engineers closed three other old bridges.')).not.toContain('conflict');
  });

  test('do not where they tell the ages of two', () => {
    const aged = (name: string, age: number) => `The farmer who saw it first, ${name}, ${age}, ran down to the hall.`;
    expect(verdictsOf('number', aged('Laurie Kaye', 35), aged('Laurie Kaye', 39))).toContain('conflict');
    expect(verdictsOf('number', aged('Laurie Kaye', 35), aged('Jon Abara', 39))).not.toContain('conflict');
  });

  test('do not where each names somebody of its own in a like role', () => {
    const named = (name: string) => `The mayor of the valley, ${name}, opened the sports hall.`;
    expect(verdictsOf('name', named('Laurie Kaye'), named('Lori Kaye'))).toContain('conflict');
    expect(verdictsOf('name', named('Laurie Kaye'), named('Jon Abara'))).not.toContain('conflict');
  });

  test('conflict where one clock is read in two zones, save where local time may be Greenwich’s', () => {
    const struck = (time: string, country: string) => `${time} it shook the coast of ${country}.`;
    const [greenwich, local] = ['At 7:37 GMT', 'It was 7:37 a.m. local time when'];
    expect(verdictsOf('date', struck(greenwich, 'Peru'), struck(local, 'Peru'))).toContain('conflict');
    expect(verdictsOf('date', struck(greenwich, 'Iceland'), struck(local, 'Iceland'))).not.toContain('conflict');
  });

  test('do not where somebody spoke on another day', () => {
    const tunnel = 'The old tunnel under the school is safe, engineers said on';
    expect(verdictsOf('date', `${tunnel} March 2.`, `${tunnel} March 3.`)).not.toContain('conflict');
  });
});

test('of an utterance of several sentences another account may give any', () => {
  const whole =
    '"We have had engineers on it since March and they opened every second cable. The bridge will never carry a lorry of that weight again in my time," said Ida Falk.';
  const piece = 'Ida Falk warned that it "will always carry a lorry of that weight again in my time".';
  const { details } = compareArticles([article('a', whole), article('b', piece)]);
  expect(details.map(({ kind, verdict }) => `${kind} ${verdict}`)).toContain('quote conflict');
});
