import { browser } from 'wxt/browser';
import type { MessageName, Messages } from '@/utils/browser/messages/messages';

/** A background that is stopped before it answers hears the same again when it is started anew. */
const TURNS = 3;
const BETWEEN_MS = 500;

/** Tells the background. False when the extension was updated or removed meanwhile, and nobody hears any more. */
export async function tell<Name extends MessageName>(
  name: Name,
  body: Parameters<Messages[Name]>[0],
): Promise<boolean> {
  await ask(name, body);
  return browser.runtime?.id !== undefined;
}

/** Asks the background; nothing where nobody hears any more, or this page is not heard. */
export async function ask<Name extends MessageName>(
  name: Name,
  body: Parameters<Messages[Name]>[0],
): Promise<Awaited<ReturnType<Messages[Name]>> | undefined> {
  for (let turn = 0; turn < TURNS && browser.runtime?.id !== undefined; turn += 1) {
    const answer: Awaited<ReturnType<Messages[Name]>> | undefined = await browser.runtime
      .sendMessage({ name, body })
      .catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  return undefined;
}
