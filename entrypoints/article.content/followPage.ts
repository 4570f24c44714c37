import { pageAddress } from '@/utils/browser/page/pageAddress';
import { plainDocument } from '@/utils/browser/page/plainDocument';

/** After arriving, pages fill up: they are looked at this often, for this long. Later only live blogs still grow. */
const PAUSE_AT_FIRST = 500;
const FIRST_FOR = 20_000;
const PAUSE_LATER = 15_000;

/**
 * Calls `look` now and whenever the page may show something else: text arriving, history navigation without a load,
 * scrolling on to the next article, coming back from the back/forward cache (then with `anew`).
 */
export function followPage(look: (anew: boolean) => void, signal: AbortSignal): void {
  const page = plainDocument(document);
  let address = pageAddress();
  let since = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookNow = (anew = false) => {
    clearTimeout(timer);
    timer = undefined;
    if (!signal.aborted && !page.hidden) look(anew);
  };
  const lookSoon = () => {
    if (pageAddress() !== address) {
      address = pageAddress();
      since = Date.now();
      clearTimeout(timer);
      timer = undefined;
    }
    timer ??= setTimeout(lookNow, Date.now() - since < FIRST_FOR ? PAUSE_AT_FIRST : PAUSE_LATER);
  };

  const changes = new MutationObserver(lookSoon);
  changes.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => changes.disconnect());
  // Firefox before 147 has no `navigation`; there a changed address is seen with the change of the page that it brings.
  if ('navigation' in window) {
    (window.navigation as EventTarget).addEventListener('currententrychange', lookSoon, { signal });
  }
  addEventListener('popstate', lookSoon, { signal });
  addEventListener('scroll', lookSoon, { signal, passive: true });
  addEventListener('pageshow', ({ persisted }) => persisted && lookNow(true), { signal });
  page.addEventListener('visibilitychange', lookSoon, { signal });
  page.addEventListener('prerenderingchange', lookSoon, { signal });
  lookNow();
}
