import { type ReadonlySignal, signal } from '@preact/signals';
import type { PageMark } from '@/utils/browser/messages/messages';
import { findWords } from './findWords';
import { highlight, highlightCurrent, isHighlighted } from './highlights';
import { createLayer } from './layer';
import type { Placed } from './layerState';
import { followPointer } from './pointer';
import { textOf } from './textOf';

/** All marks of the page, the one that is open, and the card and dock that show them. */
export function createMarks() {
  const placed = signal<Placed[]>([]);
  const { open, visited, setOpen, forget } = createOpened(placed);

  function draw(marks: PageMark[]): number {
    placed.value = placeMarks(marks);
    forget();
    highlight(placed.value.map(({ mark, range }) => ({ verdict: mark.verdict, range })));
    return placed.value.length;
  }

  /** Goes to a mark; the focus follows into its card, and Escape brings it back. */
  function goTo(place: number): void {
    const at = placed.value[place];
    if (!at) return;
    scrollTo(at.range);
    setOpen(place);
    layer.focusCard();
  }

  /** Leaves out what the page unmarked meanwhile: the count is of what is marked. */
  function refresh(): number {
    const left = placed.value.filter(({ mark, range }) => isHighlighted(mark.verdict, range));
    if (left.length < placed.value.length) {
      placed.value = left;
      forget();
    }
    return left.length;
  }

  function step(by: 1 | -1): number {
    const count = refresh();
    if (count > 0) goTo(((visited.value ?? (by === 1 ? -1 : 0)) + by + count) % count);
    return count;
  }

  function show(mark: PageMark): boolean {
    const same = (one: Placed) => one.mark.detail === mark.detail && one.mark.text === mark.text;
    if (!placed.value.some(same)) draw([...placed.value.map((one) => one.mark), mark]);
    const place = placed.value.findIndex(same);
    if (place < 0) return false;
    goTo(place);
    return true;
  }

  const layer = createLayer({ placed, open, visited, onOpen: setOpen, onStep: step, onHide: () => draw([]) });
  followPointer({ placed, open, onOpen: setOpen });
  return { draw, show, step, count: refresh };
}

/** The mark whose card is open, and the one that was open last, from which stepping goes on. */
function createOpened(placed: ReadonlySignal<Placed[]>) {
  const open = signal<number | undefined>(undefined);
  const visited = signal<number | undefined>(undefined);

  function setOpen(place: number | undefined): void {
    open.value = place;
    if (place !== undefined) visited.value = place;
    highlightCurrent(place === undefined ? undefined : placed.value[place]?.range);
  }

  function forget(): void {
    setOpen(undefined);
    visited.value = undefined;
  }

  return { open, visited, setOpen, forget };
}

/** The marks whose words stand on the page, in the order of the page. */
function placeMarks(marks: PageMark[]): Placed[] {
  const page = textOf(document.body);
  const found = marks.flatMap((mark): Placed[] => {
    const range = findWords(mark, page);
    return range ? [{ mark, range }] : [];
  });
  return found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
}

function scrollTo({ startContainer }: Range): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
