import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import type { LocalKey } from './storageKeys';

export type Setting<Value> = WxtStorageItem<Value, Record<string, unknown>>;

/** A value of the extension's own storage; changed by `changeSetting` alone. */
export function defineSetting<Value>(key: LocalKey, fallback: Value): Setting<Value> {
  return storage.defineItem<Value>(`local:${key}`, { fallback });
}
