import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import type { LocalKey } from './storageKeys';

type Item<Value> = WxtStorageItem<Value, Record<string, unknown>>;
export type Setting<Value> = Pick<Item<Value>, 'fallback' | 'getValue' | 'setValue' | 'removeValue' | 'watch'>;

/**
 * A value of the extension's own storage; changed by `changeSetting` alone. What a bug or a hand spoiled of it is mended
 * as it is read: it must not silence all that goes by it.
 */
export function defineSetting<Value>(
  key: LocalKey,
  fallback: Value,
  mend = (stored: unknown): Value => (typeof stored === typeof fallback ? (stored as Value) : fallback),
): Setting<Value> {
  const item: Item<Value> = storage.defineItem<Value>(`local:${key}`, { fallback });
  return {
    fallback,
    getValue: async () => mend(await item.getValue()),
    setValue: item.setValue,
    removeValue: item.removeValue,
    watch: (onChange) => item.watch((now, before) => onChange(mend(now), mend(before))),
  };
}
