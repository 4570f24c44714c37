import type { Article } from '@/utils/model';
import { prepareAccount } from '@/utils/read/account/account';
import type { Account } from '@/utils/read/account/mention';
import { FINDERS } from '@/utils/read/find/finders';
import { english } from '@/utils/text/en/language';
import { splitSentences } from '@/utils/text/shared/words/sentences';
import { tokenize } from '@/utils/text/shared/words/tokens';

/** Text that is no prose, as a page may hold it; each is repeated to the size. */
const UNITS: Record<string, string> = {
  digits: '1',
  numbers: '123,456 ',
  'straight marks': '"a b. ',
  'marks never closed': '“a b ',
  'single marks': "'a ",
  'no spaces': 'a',
  'right to left': 'שלום. ',
  emoji: '😀',
  NUL: '\0',
  abbreviations: 'U.S. ',
  initials: 'A. ',
  exclamations: 'a! ',
  lines: 'a\n',
  dates: 'May 5 to ',
  scores: '3-',
  names: 'Aa Bb said ',
};
const SIZES = [250_000, 500_000, 1_000_000];

/**
 * `npm run bench -- hostile`: processor time in milliseconds of sentences, words and each finder on 0.25, 0.5 and 1 MB of
 * text that is no prose, without the limits that an account has. A column that grows faster than its size shows a fault.
 */
export function run(): void {
  console.log(['text', 'MB', 'sentences', 'words', ...FINDERS.map(({ kind }) => kind), 'as an account'].join(' | '));
  for (const [name, unit] of Object.entries(UNITS)) {
    for (const size of SIZES) {
      const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
      console.log([name, size / 1e6, ...timesOf(text)].join(' | '));
    }
  }
}

function timesOf(text: string): number[] {
  const article: Article = { id: 'a', outlet: '', title: '', text, authors: [], extent: 'full' };
  const [sentences, cutting] = timed(() => splitSentences(text, english.sentences));
  const [tokens, reading] = timed(() => sentences.map((sentence) => tokenize(sentence.text, sentence.start)));
  const account: Account = { ...prepareAccount(article), sentences, tokens };
  const finding = FINDERS.map((finder) => timed(() => finder.find(account))[1]);
  return [cutting, reading, ...finding, timed(() => findAll(prepareAccount(article)))[1]];
}

function findAll(account: Account): void {
  for (const finder of FINDERS) finder.find(account);
}

/** Processor time, which other work on the machine disturbs less than the clock. */
function timed<Value>(work: () => Value): [value: Value, milliseconds: number] {
  const before = process.cpuUsage().user;
  const value = work();
  return [value, Math.round((process.cpuUsage().user - before) / 1000)];
}
