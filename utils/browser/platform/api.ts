/** The browser, the same in Chromium and Firefox. Everything outside content scripts reaches it from here. */
export { default as browser } from 'webextension-polyfill';
