import { type ReadonlySignal, signal } from '@preact/signals';

/** Whether the browser has a network, as it changes. */
export function onlineSignal(): ReadonlySignal<boolean> {
  const online = signal(navigator.onLine);
  const look = () => {
    online.value = navigator.onLine;
  };
  addEventListener('online', look);
  addEventListener('offline', look);
  return online;
}
