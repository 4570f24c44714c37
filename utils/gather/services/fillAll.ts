import type { Item, Result } from '@/utils/model';
import type { Problem } from '../problem';

/** How far filling an index has come: the last item that it took, by which it goes on, and how many it has. */
export interface Filled {
  after: string;
  taken: number;
}

export const NOTHING_FILLED: Filled = { after: '', taken: 0 };

/** Where the items come from and go to. */
export interface FillPorts {
  /** The next items in the order of their ids; none after the last. */
  itemsAfter(id: string): Promise<Item[]>;
  give(items: Item[]): Promise<Result<number, Problem>>;
  /** Told after each part, before the next begins. */
  onFilled(filled: Filled): Promise<void> | void;
}

/** Hands over all items a part at a time, from where an earlier run was cut off; says how many the index has of them. */
export async function fillAll(
  { itemsAfter, give, onFilled }: FillPorts,
  from = NOTHING_FILLED,
): Promise<Result<number, Problem>> {
  let filled = from;
  for (let part = await itemsAfter(filled.after); part.length > 0; part = await itemsAfter(filled.after)) {
    const given = await give(part);
    if (!given.ok) return given;
    filled = { after: part.at(-1)?.id ?? '', taken: filled.taken + given.value };
    await onFilled(filled);
  }
  return { ok: true, value: filled.taken };
}
