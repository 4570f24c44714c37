import type { WxtStorageItem } from 'wxt/utils/storage';

/**
 * Changes one setting by what is stored now, one change after the other in all windows: a page that was opened earlier
 * must not write its old state over a newer one.
 */
export async function changeSetting<Value>(
  item: Pick<WxtStorageItem<Value, Record<string, unknown>>, 'key' | 'getValue' | 'setValue'>,
  change: (now: Value) => Value | Promise<Value>,
): Promise<void> {
  await navigator.locks.request(item.key, async () => item.setValue(await change(await item.getValue())));
}
