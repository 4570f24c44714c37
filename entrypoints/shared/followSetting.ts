import { type ReadonlySignal, signal } from '@preact/signals';
import type { Setting } from '@/utils/browser/settings/defineSetting';
import { into } from './into';

/** A setting as it is stored now, whichever window changes it. */
export function followSetting<Value>(item: Setting<Value>): ReadonlySignal<Value> {
  const value = signal(item.fallback);
  item.watch(into(value));
  void item.getValue().then(into(value));
  return value;
}
