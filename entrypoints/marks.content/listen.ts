import { browser } from 'wxt/browser';
import type { PageMessages } from '@/utils/browser/messages';
import { createMarks } from './createMarks';

/** Answers the background's two requests: mark these words, and show these. */
export function listen(): void {
  const marks = createMarks();
  const verbs: PageMessages = {
    markWords: ({ marks: wanted }) => ({ marks: marks.draw(wanted) }),
    showWords: ({ mark }) => ({ shown: marks.show(mark) }),
  };
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply: (answer: unknown) => void) => {
    const { name, body } = message as { name: keyof PageMessages; body: never };
    if (name in verbs) reply(verbs[name](body));
    return false;
  });
}
