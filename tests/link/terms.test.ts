import { describe, expect, test } from 'vitest';
import { weighTerms } from '@/utils/link/terms';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../compare/article';

const weighed = (...texts: string[]) => weighTerms(texts.map((text, at) => prepareAccount(article(`${at}`, text))));
const only = (text: string) => weighed(text).words[0]![0]!;

describe('the terms of a sentence', () => {
  test('are its words but for function words, in its order', () => {
    expect(only('The council of Lunow closed the bridge.').inOrder).toEqual(
      only('Council Lunow closed bridge.').inOrder,
    );
    expect(only('The council of Lunow closed the bridge.').inOrder).toHaveLength(4);
  });

  test('weigh the more the fewer sentences of the whole story hold them', () => {
    const { words } = weighed(
      'The bridge closed. The bridge opened.',
      'The bridge stood. A kite rose over the bridge.',
    );
    const { weights } = words[1]![1]!;
    const [common, rare] = [only('bridge').inOrder[0]!, only('kite').inOrder[0]!];
    // In four of four sentences, and in one of four.
    expect(weights.get(common)).toBeCloseTo(Math.log(2));
    expect(weights.get(rare)).toBeCloseTo(Math.log(5));
  });

  test('count once however often a sentence has them', () => {
    const { weights, sum, length } = only('Bridge, bridge, bridge and tower.');
    expect(weights.size).toBe(2);
    expect(sum).toBeCloseTo(2 * Math.log(2));
    expect(length).toBeCloseTo(Math.sqrt(2) * Math.log(2));
  });

  test('are none in a sentence without words of its own', () => {
    expect(only('It was so.')).toMatchObject({ inOrder: [], sum: 0, length: 1 });
  });

  test('are cut where a list pretends to be a sentence', () => {
    const list = Array.from({ length: 400 }, (_, at) => `item${at}`).join(' ');
    const { inOrder } = only(list);
    expect(inOrder.length).toBeGreaterThan(100);
    expect(inOrder.length).toBeLessThan(250);
  });
});

describe('runs of letters', () => {
  const shared = (one: string, other: string) => {
    const { letters } = weighed(one, other);
    const [a, b] = letters.map((account) => account[0]!.weights);
    return [...a!.keys()].filter((run) => b!.has(run)).length;
  };

  test('are shared by unlike forms of one word', () => {
    expect(shared('Protesters', 'Gegenprotest')).toBeGreaterThan(2);
    expect(shared('Strom', 'Stromnetz')).toBeGreaterThan(0);
  });

  test('are not shared by words that have three letters in common', () => {
    expect(shared('Harbour', 'Harvest')).toBe(0);
  });

  test('tell the end of a word from its middle', () => {
    expect(shared('Bridge', 'Abridge')).toBeGreaterThan(shared('Bridge', 'Bridgework'));
  });

  test('of a word that is shorter are the word', () => {
    expect(weighed('EU').letters[0]![0]!.inOrder).toHaveLength(1);
  });
});
