import { ONE_FACT } from '../../../tests/encode/sentences';

const SENTENCES = 40;
/** With the English sentence 34 pieces, one more than a sentence of news has on average. */
const ENDINGS = ['of several', 'of many', 'of some', 'of most', 'of all'];

/** An account of usual length. */
export function madeAccount(): string[] {
  const start = `${ONE_FACT.en.slice(0, -1)}, the last ones, it said,`;
  return Array.from({ length: SENTENCES }, (_, at) => `${start} ${ENDINGS[at % ENDINGS.length]} ${10 + at}.`);
}
