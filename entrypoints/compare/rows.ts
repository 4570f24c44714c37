import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CompareControls } from '@/components/compare/table/controls';
import type { CompareView } from '@/utils/present/compare/compareView';
import { into } from '../shared/into';

/** Which rows are shown, which of them are open, at which one the reader is, and whether whole texts stand instead. */
export function createRows(whole: ReadonlySignal<CompareView | undefined>) {
  const kind = signal<CompareControls['kind']>('all');
  const onlyDifferences = signal(false);
  const open = signal<ReadonlySet<string>>(new Set());
  const texts = signal(false);
  const current = signal<string | undefined>(undefined);

  const view = computed(() => whole.value && filtered(whole.value, kind.value, onlyDifferences.value));
  const controls = computed(() => ({
    kind: kind.value,
    onKind: into(kind),
    onlyDifferences: onlyDifferences.value,
    onOnlyDifferences: into(onlyDifferences),
    open: open.value,
    onOpen: toggle(open),
    current: current.value,
    onCurrent: into(current),
    texts: texts.value,
    onTexts: into(texts),
  }));
  return { view, controls, current };
}

function filtered(view: CompareView, kind: CompareControls['kind'], onlyDifferences: boolean): CompareView {
  const rows = view.rows.filter(
    ({ detail }) => (kind === 'all' || detail.kind === kind) && (!onlyDifferences || detail.standing === 'differ'),
  );
  return { ...view, rows };
}

/** Takes a key into the set, or out of it. */
function toggle(set: Signal<ReadonlySet<string>>): (key: string) => void {
  return (key) => {
    const next = new Set(set.value);
    if (!next.delete(key)) next.add(key);
    set.value = next;
  };
}
