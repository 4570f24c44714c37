import { browser } from 'wxt/browser';
import type { PageMessages } from '@/utils/browser/messages/messages';
import { createMarks } from './createMarks';

/** Answers what the background asks: mark these words, show these, go on to the next, tell how many there are. */
export function listen(): void {
  const marks = createMarks();
  const verbs: PageMessages = {
    markWords: ({ marks: wanted }) => ({ marks: marks.draw(wanted) }),
    stepMark: ({ by }) => ({ marks: marks.step(by) }),
    countMarks: () => ({ marks: marks.count() }),
    showWords: ({ mark }) => ({ shown: marks.show(mark) }),
  };
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply: (answer: unknown) => void) => {
    const { name, body } = message as { name: keyof PageMessages; body: never };
    if (Object.hasOwn(verbs, name)) reply(verbs[name](body));
    return false;
  });
}
