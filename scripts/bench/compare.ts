import { compareArticles } from '@/utils/compare/compare';
import type { Article } from '@/utils/model';

/** What comparing may take when warm, in milliseconds, as the popup waits for it. */
const BARS = new Map([
  [8, 60],
  [20, 250],
]);
const WORDS = 600;
const TIMES = 5;

/** `npm run bench -- compare`: time by number of accounts and by length, medians of warm runs. */
export function run(): void {
  for (let at = 0; at < 5; at += 1) compareArticles(storyOf(4, WORDS));
  console.log('accounts of 600 words | ms | bar');
  for (const accounts of [2, 4, 8, 12, 16, 20]) {
    const time = median(storyOf(accounts, WORDS));
    const bar = BARS.get(accounts);
    console.log(`${accounts} | ${time.toFixed(1)} | ${bar ?? '–'}`);
    if (bar !== undefined && time > bar) process.exitCode = 1;
  }
  console.log('words of each of 8 accounts | ms');
  for (const words of [150, 300, 600, 1200, 2400]) console.log(`${words} | ${median(storyOf(8, words)).toFixed(1)}`);
}

function median(articles: Article[]): number {
  const times = Array.from({ length: TIMES }, () => {
    const started = performance.now();
    compareArticles(articles);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[TIMES >> 1]!;
}

const PLACES = ['Harwick', 'Lowen Bay', 'Tarn Valley', 'Mossgate', 'Old Quay', 'Port Ellery'];
const PEOPLE = ['Maya Orsini', 'Tomas Reed', 'Ines Caldwell', 'Jon Abara', 'Petra Lund'];
const THINGS = ['homes', 'residents', 'fire crews', 'vehicles', 'hectares', 'schools'];

/** Accounts of one made-up flood: the same facts in other orders and words, a few numbers changed. */
function storyOf(accounts: number, words: number): Article[] {
  return Array.from({ length: accounts }, (_, account) => {
    const sentences: string[] = [];
    for (let at = 0; sentences.join(' ').split(' ').length < words; at += 1) sentences.push(sentenceOf(at, account));
    const text = sentences.map((sentence, at) => (at % 3 === 2 ? `${sentence}\n\n` : `${sentence} `)).join('');
    return {
      id: `a${account}`,
      outlet: `Outlet ${account}`,
      title: 'Flood in Harwick',
      text,
      authors: [],
      publishedAt: `2026-03-0${1 + (account % 8)}`,
      extent: 'full',
    };
  });
}

function sentenceOf(at: number, account: number): string {
  const number = 12 + ((at * 37) % 480) + (at % 9 === account % 9 ? 3 : 0);
  const [place, person, thing] = [PLACES[at % 6]!, PEOPLE[at % 5]!, THINGS[(at * 5) % 6]!];
  const forms = [
    `About ${number} ${thing} in ${place} were hit after the river rose on Tuesday, ${person} said in report ${at}.`,
    `"We counted ${number} ${thing} near ${place} before dawn and expect more," said ${person}, who leads team ${at}.`,
    `According to the district office, ${place} lost ${number} ${thing} between March ${1 + (at % 9)} and March ${11 + (at % 9)}.`,
    `The council of ${place} will spend $${number} million on ${thing}, a plan that ${person} called overdue.`,
  ];
  return forms[(at + (account % 2)) % forms.length]!;
}
