import { chosenOutlets, noteAccess } from '../store/outlets';
import { mayFetch } from './permissions';

/** Notes for each chosen outlet whether the browser lets us ask it: the reader may change that at any time, anywhere. */
export async function noticeAccess(): Promise<void> {
  for (const { id, domains } of await chosenOutlets()) {
    const allowed = await Promise.all(domains.map((domain) => mayFetch(`https://${domain}/`)));
    await noteAccess(id, allowed.includes(true), Date.now());
  }
}
