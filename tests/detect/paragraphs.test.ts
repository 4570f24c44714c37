import { expect, test } from 'vitest';
import { paragraphLengths } from '@/utils/detect/paragraphs';
import { pageOf } from '../extract/pageOf';

const LINE = 'The bridge of Arden will stay closed for nine weeks, the harbour authority said on Tuesday morning.';
const boxes = (inner: string) =>
  [...paragraphLengths(pageOf(`<html><head></head><body>${inner}</body></html>`), 300).keys()].map(({ id }) => id);

test.each([
  ['p elements', `<p id="a">${LINE}</p><p id="b">Short.</p>`, ['a']],
  [
    'boxes that hold words themselves',
    `<div id="out"><div id="a">${LINE}</div><div id="b">${LINE}</div></div>`,
    ['a', 'b'],
  ],
  ['words in spans and bold', `<div id="a">The <b>bridge</b> <span><i>of</i> Arden</span>${LINE}</div>`, ['a']],
  ['lines divided by br', `<div id="a">${LINE}<br><br>${LINE}</div>`, ['a']],
  ['Chinese lines', '<p id="a">港务局星期二表示，这座旧旋转桥将继续关闭九个星期。</p>', ['a']],
])('%s are paragraphs', (_, inner, ids) => expect(boxes(inner)).toEqual(ids));

test.each([
  ['links', `<div id="a"><a href="/x">${LINE}</a></div>`],
  ['lists and tables', `<ul><li id="a">${LINE}</li></ul><table><tr><td id="b">${LINE}</td></tr></table>`],
  ['scripts', `<div id="a"><script>${LINE}</script></div>`],
  ['boxes beside enough p elements', `${`<p>${LINE}</p>`.repeat(6)}<div id="a">${LINE}</div>`],
])('%s are none', (_, inner) => expect(boxes(inner)).not.toContain('a'));
