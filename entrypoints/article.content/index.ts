import { defineContentScript } from 'wxt/utils/define-content-script';
import { followPage } from './followPage';
import { lookAtPage } from './lookAtPage';

/** Kept in the script's own world, which the page cannot see: a second injection only looks again. */
const here = globalThis as { secondSourceLooks?: (anew: boolean) => void };

/** Runs on every page of the granted outlets: says whether it is an article, and again when it becomes another. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    if (here.secondSourceLooks) return here.secondSourceLooks(true);
    const stopped = new AbortController();
    const look = lookAtPage(stopped);
    here.secondSourceLooks = look;
    stopped.signal.addEventListener('abort', () => delete here.secondSourceLooks);
    followPage(look, stopped.signal);
  },
});
