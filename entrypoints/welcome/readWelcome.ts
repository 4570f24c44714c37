import { allCoverage } from '@/utils/browser/store/coverage';
import { latestItems } from '@/utils/browser/store/items';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import { allPulls } from '@/utils/browser/store/pulls';
import { todayStories } from '@/utils/browser/today/todayStories';
import type { WelcomeFacts } from '@/utils/present/welcome/welcomeView';

export type StoredWelcome = Omit<WelcomeFacts, 'pinned' | 'skipped'>;

/** What is stored of the reader's first steps. */
export async function readWelcome(): Promise<StoredWelcome> {
  const [outlets, pulls, { stories }, newest, coverage] = await Promise.all([
    chosenOutlets(),
    allPulls(),
    todayStories(Date.now()),
    latestItems(),
    allCoverage(),
  ]);
  const answered = new Set(
    pulls.flatMap(({ outlet, askedAt, problem }) => (askedAt !== undefined && problem === undefined ? [outlet] : [])),
  );
  const asReport = (item: (typeof newest)[number]) => ({ ...item, at: item.storedAt, read: false });
  return {
    allowed: outlets.filter(({ allowedAt }) => allowedAt !== undefined).length,
    answered: outlets.filter(({ id }) => answered.has(id)).length,
    stories,
    newest: newest.map(asReport),
    compared: coverage.some(({ comparison }) => comparison !== undefined),
  };
}
