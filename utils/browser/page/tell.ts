import { browser } from 'wxt/browser';
import type { MessageName, Messages } from '@/utils/browser/messages';

/** A background that is stopped while it answers hears the same again when it is started anew. */
const TURNS = 3;
const BETWEEN_MS = 500;

/** Tells the background. False when the extension was updated or removed meanwhile, and nobody hears any more. */
export async function tell<Name extends MessageName>(
  name: Name,
  body: Parameters<Messages[Name]>[0],
): Promise<boolean> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    try {
      await browser.runtime.sendMessage({ name, body });
      return true;
    } catch {
      if (browser.runtime?.id === undefined) return false;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
  }
  return true;
}
