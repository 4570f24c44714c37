import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CompareControls } from '@/components/compare/table/controls';
import { type CompareView, defaultColumns } from '@/utils/present/compare/compareView';

/** Widths of the rail beside the table, where there is room for it, and of the narrowest column that reads well. */
const RAIL = 184;
const COLUMN = 212;

/** Which outlets stand as columns, and in which order: as many as there is room for, until the reader chooses. */
export function createColumns(view: ReadonlySignal<CompareView | undefined>) {
  const chosen = signal<string[] | undefined>(undefined);
  const shown = computed(() => chosen.value ?? defaultColumns(view.value, room()));
  return computed(
    (): Pick<CompareControls, 'shown' | 'onShown' | 'onMove'> => ({
      shown: shown.value,
      onShown: (id, on) => {
        chosen.value = on ? [...shown.value, id] : shown.value.filter((one) => one !== id);
      },
      onMove: (id) => {
        chosen.value = movedEarlier(shown.value, id);
      },
    }),
  );
}

/** Narrow pages show cards, one below the other: there all have room. */
function room(): number {
  if (innerWidth <= 640) return Number.POSITIVE_INFINITY;
  return (innerWidth > 1000 ? innerWidth - RAIL : innerWidth) / COLUMN;
}

/** One place towards the front; the first place belongs to the open article. */
function movedEarlier(order: string[], id: string): string[] {
  const at = order.indexOf(id);
  if (at < 2) return at === -1 ? [...order, id] : order;
  const next = order.filter((one) => one !== id);
  next.splice(at - 1, 0, id);
  return next;
}
