import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { listen } from './listen';

/** Injected when the reader asks for marks; asked a second time, the first one goes on. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    const world = globalThis as { secondSourceMarks?: true };
    if (world.secondSourceMarks) return;
    world.secondSourceMarks = true;
    listen();
  },
});
