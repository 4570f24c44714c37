import { browser } from './api';

/** Newer than the polyfill's types; Firefox has it for the session only, where it is so by default. */
interface LockableStorage {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Keeps settings, keys and what is known of tabs from scripts in pages; those ask by message for what they need. */
export async function trustOnlyOurPages(): Promise<void> {
  const areas = [browser.storage.local, browser.storage.session] as LockableStorage[];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {})));
}
