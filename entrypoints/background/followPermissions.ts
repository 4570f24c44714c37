import { browser } from '@/utils/browser/api';
import { registerDetector } from '@/utils/browser/contentScripts';
import { grantedPatterns } from '@/utils/browser/gather/permissions';

/** Keeps the detector on exactly the sites that the reader granted, here or in the browser's own settings. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(() => void follow());
  browser.permissions.onRemoved.addListener(() => void follow());
  void follow();
}

async function follow(): Promise<void> {
  await registerDetector(await grantedPatterns());
}
