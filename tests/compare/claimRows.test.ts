import { describe, expect, test } from 'vitest';
import { compareArticles } from '@/utils/pipeline';
import { article } from './article';

const SHARED = 'The harbour of Corran was closed on Tuesday after a barge sank at its mouth.';
const OTHER_WORDS = 'A barge sank at the mouth of Corran harbour on Tuesday, and the harbour was closed.';
const NOT_HERE = 'Divers found that the hull had been patched with plywood twice since spring.';
const ONLY_HERE = 'Fishermen will be paid forty crowns a day until the channel is open again.';

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
    ['What had patched the hull of the sunken barge with plywood twice?', false],
    ['沉没的驳船是谁用胶合板修补的？', false],
    ['The owner asked: “Who patched the hull of the barge with plywood twice?”', true],
  ])('a question tells nothing, but who asks it may be told: %s', (asked, isTold) => {
    const rows = claims([openArticle, article('a', `${OTHER_WORDS}\n\n${asked}`)]);
    expect(rows.some(({ versions }) => versions.some(({ text }) => text.includes(asked)))).toBe(isTold);
  });

  test('what is told of the writer at the end is no row', () => {
    const writer =
      'Ida Falk is a reporter at the Delby Wire, where she covers harbours and the mending of sunken boats.';
    const rows = claims([openArticle, article('a', `${OTHER_WORDS} ${NOT_HERE}\n\n${writer}`)]);
    const told = rows
      .flatMap(({ versions }) => versions.map(({ text }) => text))
      .filter((text) => /Falk|hull/.test(text));
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
