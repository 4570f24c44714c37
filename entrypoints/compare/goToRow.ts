import { effect } from '@preact/signals';
import type { CompareState } from './compareState';

const ROW = '#row-';

/** Opens the row that the address names, as soon as it stands there. */
export function goToRow({ view, controls }: CompareState): void {
  if (!location.hash.startsWith(ROW)) return;
  const detail = decodeURIComponent(location.hash.slice(ROW.length));
  const stop = effect(() => {
    if (view.value?.rows.some((row) => row.detail.id === detail)) queueMicrotask(go);
  });

  function go(): void {
    stop();
    controls.value.onCurrent(detail);
    controls.value.onOpen(detail);
    setTimeout(() => document.getElementById(`row-${detail}`)?.scrollIntoView());
  }
}
