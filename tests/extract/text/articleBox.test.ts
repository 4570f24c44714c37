import { expect, test } from 'vitest';
import { findArticleBox } from '@/utils/extract/text/articleBox';
import { body, pageOf } from '../pageOf';

const LINE = 'The bridge of Arden will open before the winter, the mayor said. ';
const text = body(LINE);
const boxOf = (inner: string) => {
  const { element, isMarked } = findArticleBox(pageOf(`<html><head></head><body>${inner}</body></html>`));
  return isMarked ? element.id : undefined;
};

test.each([
  ['one box', `<article><div id="box">${text}</div></article>`, 'box'],
  ['several boxes', `<article id="all"><div>${text}</div><div>${text}</div></article>`, 'all'],
  ['a little beside it', `<main><div id="box">${text}${text}</div><div>${body('Also.', 1)}</div></main>`, 'box'],
  ['without p', `<article id="box">${LINE.repeat(2)}<br><br>${LINE.repeat(8)}</article>`, 'box'],
  ['unmarked', `<div id="box">${text}</div>`, undefined],
  ['teasers as long', `<main><article>${text}</article><article>${text}</article></main>`, undefined],
  ['short lines only', '<article><p>Bridge</p></article>', undefined],
])('%s', (_, inner, id) => expect(boxOf(inner)).toBe(id));
