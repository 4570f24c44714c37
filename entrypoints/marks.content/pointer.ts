import type { Signal } from '@preact/signals';
import type { Placed } from './layerState';

/** A pointer that only passes over a mark opens nothing. */
const PAUSE = 150;

interface Around {
  placed: Signal<Placed[]>;
  open: Signal<number | undefined>;
  onOpen: (place: number | undefined) => void;
}

/** Highlights hear no events, so the pointer's place is compared with theirs: hovering opens a card, so does a touch. */
export function followPointer({ placed, open, onOpen }: Around): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const placeAt = ({ clientX, clientY }: MouseEvent) =>
    placed.value.findIndex(({ range }) => isOver(range, clientX, clientY));

  document.addEventListener(
    'mousemove',
    (event) => {
      if (!event.isTrusted || placed.value.length === 0) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const place = placeAt(event);
        if (place >= 0 && place !== open.value) onOpen(place);
      }, PAUSE);
    },
    { passive: true },
  );
  document.addEventListener('click', (event) => {
    if (!event.isTrusted || placed.value.length === 0 || event.target instanceof HTMLAnchorElement) return;
    const isOurs = (event.target as Element).localName === 'second-source-marks';
    const place = placeAt(event);
    if (place >= 0) onOpen(place);
    else if (!isOurs) onOpen(undefined);
  });
}

function isOver(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}
