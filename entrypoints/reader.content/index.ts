import { defineContentScript } from 'wxt/utils/define-content-script';
import { readThisPage } from './readThisPage';

/** Injected when a page is likely an article, or the reader clicked: reads it and hands it over. Each injection reads anew. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => readThisPage(),
});
