import { DeletedMeanwhile } from '../database/epochs';
import { giveUp, unfinishedCoverage } from '../store/coverage';
import { advanceOne, type CoveragePorts } from './advance';

/** Called after each step with the article it was for, so that badge and marks follow. */
export type Progress = (articleId: string) => Promise<void>;

let running: Promise<void> | undefined;

/**
 * Finishes all coverage that is not finished. Called whenever the background starts and whenever there is something new;
 * a call while it runs joins that run. What is to be done stands in the database, not here: a killed worker loses nothing.
 */
export function work(ports: CoveragePorts, progress: Progress): Promise<void> {
  running ??= finishAll(ports, progress).finally(() => {
    running = undefined;
  });
  return running;
}

async function finishAll(ports: CoveragePorts, progress: Progress): Promise<void> {
  for (;;) {
    const [articleId] = await unfinishedCoverage();
    if (articleId === undefined) return;
    try {
      await advanceOne(articleId, ports);
    } catch (bug) {
      // What was deleted meanwhile may be part of this story: its step is done again with what is left.
      if (bug instanceof DeletedMeanwhile) continue;
      // One story that we cannot compare must not keep the others waiting at every start.
      await giveUp(articleId, ports.now());
      throw bug;
    }
    await progress(articleId);
  }
}
