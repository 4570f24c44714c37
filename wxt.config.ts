import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import packageFile from './package.json' with { type: 'json' };
import { modulesOf, recordModules } from './scripts/notice/recordModules';

/** The oldest that has everything used here; `URL.canParse` came last. */
const OLDEST_CHROMIUM = '120';

/** Where the project lives: stores and the browser's list of extensions link to it. */
const homepage = 'homepage' in packageFile ? String(packageFile.homepage) : undefined;

/** Fixes the extension id in Chromium, so that tests and exported links know it beforehand. Public half of a key pair. */
const CHROMIUM_KEY = process.env.SECOND_SOURCE_KEY;

/** WXT's own context tells every page by `postMessage` that a script of an extension runs in it. */
const QUIET_CONTEXT = pathOf('utils/browser/page/quietContext.ts');

/**
 * What the popup draws with, in one file of code and one of style, the general style first: it waits for the number of
 * its files more than for their size. Out of 30 files its headline stood after 72 ms and the comparison after 148 (p50),
 * out of seven after 48 and 116, opened in turns.
 */
const POPUP_PARTS = ['components/tokens.css', 'components/base.css', 'entrypoints/popup/openPopup.tsx'];

/** The encoder's runtime, which its Worker reads beside the model. */
const RUNTIME = { from: 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', to: 'model/runtime.wasm' };

/** The runtime's library names its WebAssembly, and the bundler would write these 14 MB into the script as text. */
const runtimeApart: Plugin = {
  name: 'runtime-apart',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/onnxruntime-web/')) return undefined;
    return code.replaceAll(/new URL\("[\w.-]+\.wasm",import\.meta\.url\)/g, `new URL("/${RUNTIME.to}",location.href)`);
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Sources are packed from what the repository tracks: `npm run zip`.
  zip: { zipSources: false },
  vite: ({ browser }) => ({
    plugins: [preact(), runtimeApart, recordModules(browser)],
    resolve: { alias: { 'wxt/utils/content-script-context': QUIET_CONTEXT } },
  }),
  hooks: {
    'build:before': ({ config }) => rmSync(modulesOf(config.browser), { force: true }),
    'build:publicAssets': (_wxt, assets) => {
      for (const name of ['NOTICE', 'LICENSE']) assets.push({ absoluteSrc: pathOf(name), relativeDest: name });
      assets.push({ absoluteSrc: pathOf(RUNTIME.from), relativeDest: RUNTIME.to });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      config.build = mergeConfig(config.build ?? {}, {
        rollupOptions: { output: { manualChunks: { shared: POPUP_PARTS.map(pathOf) } } },
      });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      ...(browser === 'chrome' ? ['offscreen', 'sidePanel'] : []),
    ],
    // Each browser's own policy, and leave to run the encoder's WebAssembly.
    content_security_policy: {
      extension_pages: `script-src 'self' 'wasm-unsafe-eval'; ${browser === 'firefox' ? 'upgrade-insecure-requests' : "object-src 'self'"}`,
    },
    optional_host_permissions: ['*://*/*'],
    optional_permissions: ['notifications'],
    action: { default_title: 'Second Source' },
    ...(homepage ? { homepage_url: homepage } : {}),
    ...(browser === 'chrome' ? { minimum_chrome_version: OLDEST_CHROMIUM } : {}),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      marks: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandMarks__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_nextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_previousMark__' },
    },
    ...(CHROMIUM_KEY && browser === 'chrome' ? { key: CHROMIUM_KEY } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{31baf589-7313-4cc1-910b-0606b1f58311}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent', 'searchTerms'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
  }),
});

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
