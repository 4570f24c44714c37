import type { Asked } from '@/utils/browser/coverage/advance';
import { articlesShown } from '@/utils/browser/messages/tabs';
import { noticeAgain } from '@/utils/browser/store/coverage';
import { hasItemsSince } from '@/utils/browser/store/items';

/**
 * Asks for news, and has the number on the icons of open articles count what came in. That is found among what is stored:
 * nobody is told of it.
 */
export async function countArrivals(ask: () => Promise<Asked>): Promise<Asked> {
  const begunAt = Date.now();
  const asked = await ask();
  if (await hasItemsSince(begunAt)) await noticeAgain(await articlesShown(), Date.now());
  return asked;
}
