import type { Signal } from '@preact/signals';
import type { PageMark } from '@/utils/browser/messages/messages';

export interface Placed {
  mark: PageMark;
  range: Range;
}

export interface Layer {
  placed: Signal<Placed[]>;
  open: Signal<number | undefined>;
  visited: Signal<number | undefined>;
  onOpen: (place: number | undefined) => void;
  onStep: (by: 1 | -1) => void;
  /** Takes all marks off the page. */
  onHide: () => void;
}
