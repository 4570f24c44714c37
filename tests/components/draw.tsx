import { cleanup, render } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach } from 'vitest';
import { WordsContext } from '@/components/shared/WordsContext';
import type { Words } from '@/utils/present/shared/words';
import { ENGLISH } from '../present/testWords';

afterEach(cleanup);

/** Draws a component with words around it, English unless told. */
export function draw(node: VNode, words: Words = ENGLISH) {
  return render(<WordsContext.Provider value={words}>{node}</WordsContext.Provider>);
}
