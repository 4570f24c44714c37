import type { Problem } from '@/utils/gather/problem';
import type { Service } from '@/utils/gather/services/service';
import type { Result } from '@/utils/model';
import { serviceChoices } from '../serviceSettings';
import { itemsAfter } from '../store/items';
import { askService } from './askService';

/** Items a request: about 400 kB. */
const AT_ONCE = 500;

/** Hands all kept items to an index of the reader's own, a part at a time; tells after each how many it has. */
export async function fillService(
  { id, fill }: Service,
  onProgress: (items: number) => void,
): Promise<Result<number, Problem>> {
  const { settings = {} } = (await serviceChoices.getValue())[id] ?? {};
  let taken = 0;
  for (let part = await itemsAfter('', AT_ONCE); part.length > 0; part = await itemsAfter(part.at(-1)!.id, AT_ONCE)) {
    const answer = await fill?.(part, settings, askService);
    if (!answer?.ok) return answer ?? { ok: false, failure: { is: 'noIndex' } };
    taken += answer.value;
    onProgress(taken);
  }
  return { ok: true, value: taken };
}
