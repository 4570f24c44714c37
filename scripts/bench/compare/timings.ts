import { alignMentions } from '@/utils/compare/align/align';
import { surroundingsOf } from '@/utils/compare/align/surroundings';
import { groupCopies } from '@/utils/compare/copies';
import { detailOf } from '@/utils/compare/detail';
import { findMentions } from '@/utils/compare/findMentions';
import { judgedOf } from '@/utils/compare/judged';
import { limitJudged } from '@/utils/compare/limit';
import { readStory } from '@/utils/compare/story';
import { compareArticles } from '@/utils/pipeline';
import { percentile } from '../shared/percentile';
import { storyOf } from './madeStory';

/** What comparing may take when warm, in milliseconds, as the popup waits for it. */
const BARS = new Map([
  [8, 60],
  [20, 250],
]);
const WORDS = 600;
const TIMES = 9;
const WARM_UP = 30;

/** Prints the time by number of accounts, by length and by stage; the exit status tells of a bar that was missed. */
export function timeComparing(): void {
  for (let at = 0; at < WARM_UP; at += 1) compareArticles(storyOf(8, WORDS));
  console.log('accounts of 600 words | ms | bar');
  for (const accounts of [2, 4, 8, 12, 16, 20]) {
    const story = storyOf(accounts, WORDS);
    const time = median(() => compareArticles(story));
    const bar = BARS.get(accounts);
    console.log(`${accounts} | ${time.toFixed(1)} | ${bar ?? '–'}`);
    if (bar !== undefined && time > bar) process.exitCode = 1;
  }
  console.log('words of each of 8 accounts | ms');
  for (const words of [150, 300, 600, 1200, 2400]) {
    const story = storyOf(8, words);
    console.log(`${words} | ${median(() => compareArticles(story)).toFixed(1)}`);
  }
  console.log('stage, 8 accounts of 600 words | ms | share of all');
  stages();
}

/** The stages of `compareArticles`, each on the results of the one before; what is left over is the rest. */
function stages(): void {
  const articles = storyOf(8, WORDS);
  const reports = groupCopies(articles);
  const story = readStory(articles, reports);
  const mentions = findMentions(story);
  const align = () => [...mentions.values()].flatMap((all) => alignMentions(all, surroundingsOf(all, story)));
  const groups = align();
  const all = median(() => compareArticles(articles));
  const steps: [name: string, step: () => unknown][] = [
    ['copies', () => groupCopies(articles)],
    ['sentences and words', () => readStory(articles, reports)],
    ['find', () => findMentions(story)],
    ['align', align],
    [
      'judge, label and weigh',
      () => limitJudged(groups.flatMap((group) => judgedOf(group, story))).map((one) => detailOf(one, story)),
    ],
  ];
  let rest = all;
  for (const [name, step] of steps) {
    const time = median(step);
    rest -= time;
    report(name, time, all);
  }
  report('the rest', Math.max(0, rest), all);
}

function report(name: string, time: number, all: number): void {
  console.log(`${name} | ${time.toFixed(1)} | ${((100 * time) / all).toFixed(0)} %`);
}

function median(work: () => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return percentile(times, 0.5);
}
