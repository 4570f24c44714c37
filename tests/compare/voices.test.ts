import { describe, expect, test } from 'vitest';
import { voicesOf } from '@/utils/compare/voices';
import { type Link, linkAccounts } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import type { Article, Voice } from '@/utils/model';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from './article';

function voices(articles: Article[], openArticle = 0): Voice[] {
  const sides = sidesOf(articles.map(prepareAccount));
  return voicesOf(sides, linkAccounts(sides), openArticle);
}

/** Each entry's name with the accounts that hear it. */
function told(articles: Article[], openArticle = 0): string[] {
  return voices(articles, openArticle).map(
    ({ name, articles: heard }) => `${name}: ${heard.map((one) => one.article).join(' ')}`,
  );
}

const HERE = article(
  'a',
  'The dam at Norlake broke on Sunday. Mayor Lois Ott said that the valley was warned. “We had one hour,” Ott said. Karl Brenn, a farmer, called it “the end of the valley”.',
);
const THERE = article(
  'b',
  'A dam broke at Norlake. “One hour was all we had,” said Norlake mayor Lois Ott. Engineer Ines Holm warned that more dams may break. Two officials in the capital said an inquiry had begun.',
);

test('first who is not heard here, the named before the unnamed, then who is heard here alone, then in both', () => {
  expect(told([HERE, THERE])).toEqual([
    'Engineer Ines Holm: b',
    'Two officials in the capital: b',
    'Karl Brenn, a farmer: a',
    'Norlake mayor Lois Ott: a b',
  ]);
});

test('each place holds the words that name the voice, and whether it is quoted there', () => {
  const [holm, , brenn] = voices([HERE, THERE]);
  const { start, end, quoted } = holm!.articles[0]!;
  expect([THERE.text.slice(start, end), quoted]).toEqual(['Engineer Ines Holm', false]);
  expect(brenn!.articles[0]!.quoted).toBe(true);
});

test('what an unnamed voice says and the account tells too is not left out, what a named one says is', () => {
  const here = article('a', 'More dams may break in spring. Mayor Lois Ott was there.');
  const leftOut = (speaker: string, score: number) => {
    const sides = sidesOf([here, article('b', `${speaker} warned that more dams may break.`)].map(prepareAccount));
    const link = { a: { account: 0, sentence: 0 }, b: { account: 1, sentence: 0 }, how: 'same', score } as Link;
    return voicesOf(sides, [link], 0).map(({ name }) => name);
  };
  expect(leftOut('A retired engineer', 0.5)).toEqual([]);
  expect(leftOut('A retired engineer', 0.49)).toEqual(['A retired engineer']);
  expect(leftOut('Engineer Ines Holm', 0.9)).toEqual(['Engineer Ines Holm']);
});

describe('nobody is said to be left out', () => {
  test('of a summary', () => {
    expect(told([{ ...HERE, extent: 'summary' }, THERE])).not.toContain('Engineer Ines Holm: b');
  });

  test('where the account speaks of their words', () => {
    const here = article('a', `${HERE.text} Holm’s angry letter was read aloud.`);
    expect(told([here, THERE])).not.toContain('Engineer Ines Holm: b');
  });

  test('where it quotes without saying whom', () => {
    const here = article(
      'a',
      '“Where were you?” “I was at the dam.” “Who else was there?” “Nobody was there.” “So you say.”',
    );
    expect(told([here, THERE])).toEqual([]);
  });

  test('where more than three sentences in a row are quoted of nobody', () => {
    const quotes = ['“Where were you?”', '“I was at the dam.”', '“Who else was there?”', '“Nobody was there.”'];
    expect(told([article('a', quotes.join(' ')), THERE])).toEqual([]);
    expect(told([article('a', quotes.slice(1).join(' ')), THERE])).toContain('Engineer Ines Holm: b');
  });

  test('by words that only point back', () => {
    const there = article('b', `${THERE.text} The expert denied it.`);
    expect(told([HERE, there]).join()).not.toContain('expert');
  });

  test('where it credits one of their kind', () => {
    const here = article('a', `${HERE.text} Officials promised help.`);
    expect(told([here, THERE]).filter((one) => one.startsWith('Two officials'))).not.toContain(
      'Two officials in the capital: b',
    );
  });

  test('when an article is compared with itself', () => {
    for (const one of [HERE, THERE]) {
      const all = voices([one, { ...one, id: 'copy' }]);
      expect(all.length).toBeGreaterThan(1);
      expect(all.every(({ articles }) => articles.length === 2)).toBe(true);
    }
  });
});

test('the order of accounts changes nothing', () => {
  const third = article(
    'c',
    'Ines Holm said that the dam was old. “It leaked,” farmer Karl Brenn said. Police denied it.',
  );
  const once = voices([HERE, THERE, third], 0);
  expect(voices([third, THERE, HERE], 2)).toEqual(once);
  expect(voices([THERE, HERE, third], 1)).toEqual(once);
});

test('an outlet is no voice in its own account', () => {
  const own = { ...article('b', `${THERE.text} The Harbor Ledger reported it first.`), outlet: 'Harbor Ledger' };
  expect(told([HERE, own]).join()).not.toContain('Ledger');
});

test('a voice heard in both is told, though the other account speaks of its words elsewhere', () => {
  const there = article('b', `${THERE.text} Ott’s angry letter was read aloud.`);
  expect(told([HERE, there])).toContain('Norlake mayor Lois Ott: a b');
});

test('where no account is being read all voices are told', () => {
  expect(told([HERE, { ...THERE, extent: 'summary' }], -1)).toHaveLength(4);
});

test('forty voices are told and no more', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxy'];
  const name = (at: number) => `Ida F${letters[at % 25]}${letters[Math.floor(at / 25)]}rk`;
  const speaks = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `${name(from + at)} said that the dam was old.`).join(' ');
  expect(voices([HERE, article('b', speaks(0, 37))])).toHaveLength(39);
  expect(voices([HERE, article('b', speaks(0, 48))])).toHaveLength(40);
});
