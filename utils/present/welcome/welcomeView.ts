import { writeClock } from '../shared/times';
import { webAddress } from '../shared/webAddress';
import type { Words } from '../shared/words';
import type { TodayReport, TodaySource } from '../today/todayView';

export type StepState = 'done' | 'now' | 'next';

/** What the welcome page knows of the three steps. */
export interface WelcomeFacts {
  pinned: boolean;
  /** The reader went on without pinning. */
  skipped: boolean;
  /** Outlets that the browser allows, how many of them have answered, and with how many reports. */
  allowed: number;
  answered: number;
  /** Stories of the day, and the newest reports where there are none. */
  stories: TodaySource[];
  newest: TodayReport[];
  /** A story was compared. */
  compared: boolean;
}

/** A report to open and try it on. */
export interface TryView {
  id: string;
  headline: string;
  line: string;
  href?: string;
}

export interface WelcomeView {
  steps: { pin: StepState; outlets: StepState; try: StepState };
  /** "28 outlets allowed, 26 have answered"; absent before any is. */
  allowed?: string;
  tries: TryView[];
}

/** As many as fit beside the steps before them. */
const MOST_TRIES = 3;

export function welcomeView(facts: WelcomeFacts, words: Words): WelcomeView {
  const done = {
    pin: facts.pinned || facts.skipped,
    outlets: facts.allowed > 0,
    try: facts.compared,
  };
  const first = (['pin', 'outlets', 'try'] as const).find((step) => !done[step]);
  const stateOf = (step: keyof typeof done): StepState => (done[step] ? 'done' : step === first ? 'now' : 'next');
  return {
    steps: { pin: stateOf('pin'), outlets: stateOf('outlets'), try: stateOf('try') },
    allowed: facts.allowed === 0 ? undefined : allowedLine(facts, words),
    tries: triesOf(facts, words),
  };
}

function allowedLine({ allowed, answered }: WelcomeFacts, words: Words): string {
  return `${words.count('allowedSoFar', allowed)}, ${words.count('answeredSoFar', answered)}`;
}

/** Stories that most outlets carry; where none is carried by several, what came last. */
function triesOf({ stories, newest }: WelcomeFacts, words: Words): TryView[] {
  const carriersOf = ({ items }: TodaySource) => new Set(items.map(({ outlet }) => outlet)).size;
  const told = stories
    .toSorted((a, b) => carriersOf(b) - carriersOf(a))
    .map((story) => tryView(story.items[0]!, [words.count('carriedBy', carriersOf(story))], words));
  const single = newest.map((report) => tryView(report, [], words));
  const known = new Set(told.map(({ id }) => id));
  return [...told, ...single.filter(({ id }) => !known.has(id))].slice(0, MOST_TRIES);
}

function tryView({ id, title, outlet, at, url }: TodayReport, more: string[], words: Words): TryView {
  return {
    id,
    headline: title,
    line: [`${outlet}, ${writeClock(at, words)}`, ...more].join(' · '),
    href: webAddress(url),
  };
}
