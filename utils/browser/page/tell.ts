import { browser } from 'wxt/browser';
import type { MessageName, Messages } from '@/utils/browser/messages';

/** Tells the background. False when the extension was updated or removed meanwhile, and nobody hears any more. */
export async function tell<Name extends MessageName>(
  name: Name,
  body: Parameters<Messages[Name]>[0],
): Promise<boolean> {
  try {
    await browser.runtime.sendMessage({ name, body });
    return true;
  } catch {
    return browser.runtime?.id !== undefined;
  }
}
