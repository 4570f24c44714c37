import { bringIntoView } from '@/components/compare/texts/bringIntoView';
import type { CompareState } from './compareState';

/** Fields keep their keys to themselves. */
const FIELDS = 'input:not([type=radio]):not([type=checkbox]), select, textarea, [contenteditable]';

/** Single keys of the compare page, as listed under `?`. */
export function listenToKeys(state: CompareState): void {
  const { controls, view, keysShown } = state;
  const verbs: Record<string, () => void> = {
    j: () => step(state, 1),
    k: () => step(state, -1),
    o: () => openCurrent(state),
    d: () => controls.value.onOnlyDifferences(!controls.value.onlyDifferences),
    t: () => controls.value.onTexts(!controls.value.texts),
    c: () => controls.value.onCopy(),
    h: () => state.highlight(),
    '?': () => {
      keysShown.value = !keysShown.value;
    },
  };
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey || (target instanceof Element && target.matches(FIELDS))) return;
    const kind = view.value?.kinds[Number(key)]?.kind;
    const verb = /^[0-6]$/.test(key) && kind ? () => controls.value.onKind(kind) : verbs[key];
    verb?.();
  });
}

function step({ view, current, controls }: CompareState, by: 1 | -1): void {
  const ids = view.value?.rows.map(({ detail }) => detail.id) ?? [];
  const at = current.value === undefined ? (by === 1 ? -1 : ids.length) : ids.indexOf(current.value);
  const next = ids[Math.min(ids.length - 1, Math.max(0, at + by))];
  if (next === undefined) return;
  current.value = next;
  if (controls.value.texts) bringIntoView(next);
  const row = document.getElementById(`row-${next}`);
  row?.scrollIntoView({ block: 'nearest' });
  row?.querySelector('button')?.focus({ preventScroll: true });
}

function openCurrent({ current, controls }: CompareState): void {
  if (current.value !== undefined) controls.value.onOpen(current.value);
}
