import { type ReadonlySignal, signal } from '@preact/signals';
import { watch } from '@/utils/browser/database/watch';

interface Followed<Key, Value> {
  /** What is stored of it now; undefined until it is read, and where nothing is stored. */
  value: ReadonlySignal<Value | undefined>;
  /** Whether the first answer is still waited for. */
  reading: ReadonlySignal<boolean>;
  /** Lets go of what was followed, and follows this; nothing where it is undefined. */
  follow(key: Key | undefined): void;
}

/** One thing in the database at a time, read again whenever it changes. */
export function createFollowed<Key, Value>(read: (key: Key) => Promise<Value | undefined>): Followed<Key, Value> {
  const value = signal<Value | undefined>(undefined);
  const reading = signal(true);
  let stop = () => {};

  function follow(key: Key | undefined): void {
    stop();
    value.value = undefined;
    reading.value = true;
    if (key === undefined) return;
    stop = watch(
      () => read(key),
      (next) => {
        value.value = next;
        reading.value = false;
      },
    );
  }

  return { value, reading, follow };
}
