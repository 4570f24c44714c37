import type { Signal } from '@preact/signals';

/** What a field calls with its new value. */
export function into<Value>(target: Signal<Value>): (value: Value) => void {
  return (value) => {
    target.value = value;
  };
}
