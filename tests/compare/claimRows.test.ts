import { describe, expect, test } from 'vitest';
import { onlyRows } from '@/utils/compare/claimRows';
import { untoldReader } from '@/utils/compare/untold/untold';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { compareArticles } from '@/utils/pipeline';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from './article';

const SHARED = 'The harbour of Corran was closed on Tuesday after a barge sank at its mouth.';
const OTHER_WORDS = 'A barge sank at the mouth of Corran harbour on Tuesday, and the harbour was closed.';
const NOT_HERE = 'Its owner was fined in March for sailing without an inspection, court papers show.';
const ONLY_HERE = 'Divers found that the hull had been patched with plywood twice since spring, police said.';

const openArticle = article('r', `${SHARED} ${ONLY_HERE}`);
const first = article('a', `${OTHER_WORDS} ${NOT_HERE}`);
const second = article('b', `${SHARED} ${NOT_HERE}`);
const claims = (articles = [openArticle, first, second]) =>
  compareArticles(articles, 'r').details.filter(({ kind }) => kind === 'claim');

describe('whole claims', () => {
  test('what others tell and the open article does not, in the words of each', () => {
    const row = claims().find(({ versions }) => versions.some(({ text }) => text === NOT_HERE));
    expect(row).toMatchObject({ verdict: 'only', versions: [{ article: 'a' }, { article: 'b' }] });
  });

  test('what the open article alone tells', () => {
    const row = claims().find(({ versions }) => versions.some(({ text }) => text === ONLY_HERE));
    expect(row).toMatchObject({ verdict: 'only', versions: [{ article: 'r' }] });
  });

  test('nothing is said to be missing that is told in other words', () => {
    const missing = claims().filter(({ verdict }) => verdict === 'only');
    expect(missing.flatMap(({ versions }) => versions.map(({ text }) => text))).not.toContain(SHARED);
    expect(missing.flatMap(({ versions }) => versions.map(({ text }) => text))).not.toContain(OTHER_WORDS);
  });

  test.each([
    ['Who was fined in March for sailing without an inspection?', false],
    ['谁在三月因未经检查航行被罚款？', false],
    ['The owner asked: “Who was fined in March for sailing without an inspection?”', true],
  ])('a question tells nothing, but who asks it may be told: %s', (asked, isTold) => {
    const rows = claims([openArticle, article('a', `${OTHER_WORDS}\n\n${asked}`)]);
    expect(rows.some(({ versions }) => versions.some(({ text }) => text.includes(asked)))).toBe(isTold);
  });

  test('what is told of the writer at the end is no row', () => {
    const writer = 'Ida Falk is a reporter at the Delby Wire, where she covers harbours and the papers of courts.';
    const rows = claims([openArticle, article('a', `${OTHER_WORDS} ${NOT_HERE}\n\n${writer}`)]);
    const told = rows
      .flatMap(({ versions }) => versions.map(({ text }) => text))
      .filter((text) => /Falk|fined/.test(text));
    expect(told).toEqual([NOT_HERE]);
  });

  test('of a summary it is never said that it does not tell', () => {
    const summaries = [
      openArticle,
      { ...first, extent: 'summary' as const },
      { ...second, extent: 'summary' as const },
    ];
    expect(claims(summaries).filter(({ versions }) => versions.some(({ article: id }) => id === 'r'))).toEqual([]);
    const read = [{ ...openArticle, extent: 'summary' as const }, first, second];
    expect(claims(read).filter(({ verdict, versions }) => verdict === 'only' && versions[0]!.article !== 'r')).toEqual(
      [],
    );
  });
});

describe('a claim is said to be told on one side only', () => {
  /** By how surely it is told nowhere else: whether it is a row, where its sentence has a link of each probability. */
  const bySureness = (language: string) => {
    const sides = sidesOf(
      [article('a', NOT_HERE), { ...article('b', ONLY_HERE), language }].map((one) => prepareAccount(one)),
    );
    const place = { account: 0, sentence: 0 };
    return Array.from({ length: 199 }, (_, at) => {
      const probability = (at + 1) / 200;
      const links = [{ a: place, b: { account: 1, sentence: 0 }, probability, score: 0, mode: 'both' } as Link];
      const isRow = onlyRows(sides, links, [[place]], 0).length === 1;
      return { isRow, untold: untoldReader(sides, links).probability(place, 1) };
    });
  };

  test.each([
    ['en', 0.3],
    ['de', 0.95],
  ])('beside an account in %s from %d sure on', (language, least) => {
    const shown = bySureness(language);
    const of = (isRow: boolean) => shown.filter((one) => one.isRow === isRow).map(({ untold }) => untold);
    expect(Math.max(...of(false))).toBeLessThan(least);
    expect(Math.min(...of(true))).toBeGreaterThanOrEqual(least);
    expect(Math.min(...of(true))).toBeLessThan(least + 0.03);
  });

  test('sentence by sentence where both sides share a claim, and not where their link is sure', () => {
    const sides = sidesOf([article('a', NOT_HERE), article('b', ONLY_HERE)].map((one) => prepareAccount(one)));
    const [here, there] = [0, 1].map((account) => ({ account, sentence: 0 }));
    const rows = (probability: number) => {
      const links = [{ a: here, b: there, probability, score: 0, mode: 'words' } as Link];
      return onlyRows(sides, links, [[here!, there!]], 0).map(({ places }) => places);
    };
    expect(rows(0.1)).toEqual([[here], [there]]);
    expect(rows(0.99)).toEqual([]);
  });
});
