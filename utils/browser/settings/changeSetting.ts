import { mustStand } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';
import type { Setting } from './defineSetting';

/** Held while anything is written, so that what is deleted is not written again by who had read it before. */
const LOCK = 'settings';

/**
 * Changes one setting by what is stored now, one change after the other in all windows: a page that was opened earlier
 * must not write its old state over a newer one. Nothing stands for no setting. With an epoch, only while that stands.
 */
export async function changeSetting<Value>(
  item: Pick<Setting<Value>, 'getValue' | 'setValue' | 'removeValue'>,
  change: (now: Value) => Value,
  epoch?: EpochRow,
): Promise<void> {
  await holdSettings(async () => {
    if (epoch) await mustStand(epoch);
    const next = change(await item.getValue());
    await (next === null ? item.removeValue() : item.setValue(next));
  });
}

/** Acts while nobody changes a setting. */
export async function holdSettings(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, act);
}
