import type { Problem } from '@/utils/gather/problem';
import { type Filled, fillAll } from '@/utils/gather/services/fillAll';
import type { Service, ServiceSettings } from '@/utils/gather/services/service';
import type { Result } from '@/utils/model';
import { epochNow } from '../database/epochs';
import { changeSetting } from '../settings/changeSetting';
import { defineSetting } from '../settings/defineSetting';
import { serviceChoices } from '../settings/serviceSettings';
import { itemsAfter } from '../store/items';
import { askService } from './askService';

/** Items a request: about 400 kB. */
const AT_ONCE = 500;

/** How far an index was filled when the page that filled it was closed; absent once it has everything. */
export const fillProgress = defineSetting<(Filled & { of: string }) | null>('fillProgress', null);

/**
 * Hands all kept items to an index of the reader's own, a part at a time, and tells after each how many it has. What was
 * cut off goes on where it was; another server, or another index on it, is filled from the start. Ends where something is
 * deleted meanwhile: the last item, which it would note, may be just that.
 */
export async function fillService(
  { id, fill }: Service,
  onProgress: (items: number) => void,
): Promise<Result<number, Problem>> {
  if (!fill) return { ok: false, failure: { is: 'noIndex' } };
  const epoch = await epochNow('stories');
  const { settings = {} } = (await serviceChoices.getValue())[id] ?? {};
  const of = targetOf(id, settings);
  const known = await fillProgress.getValue();
  const given = await fillAll(
    {
      itemsAfter: (after) => itemsAfter(after, AT_ONCE),
      give: (items) => fill(items, settings, askService),
      async onFilled(filled) {
        await changeSetting(fillProgress, () => ({ ...filled, of }), epoch);
        onProgress(filled.taken);
      },
    },
    known?.of === of ? known : undefined,
  );
  if (given.ok) await changeSetting(fillProgress, () => null);
  return given;
}

/** Fills from the start again where the last item that was handed over is one of these, which are deleted. */
export async function forgetFilled(ids: ReadonlySet<string>): Promise<void> {
  await changeSetting(fillProgress, (now) => (now && ids.has(now.after) ? null : now));
}

const targetOf = (id: string, { base = '', index = '' }: ServiceSettings) => `${id} ${base} ${index}`;
