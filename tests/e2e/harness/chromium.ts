import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';

export const CHROMIUM_BUILD = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** No request leaves this machine: every name that is not mapped to loopback cannot be resolved. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** The address of one of the extension's own pages. */
  address(path: string): string;
  /** Opens one of the extension's own pages in a tab. */
  open(path: string): Promise<Page>;
  /** Opens a page that has the extension's rights and draws nothing, and closes the welcome page: what is stored is watched by none. */
  openEmpty(): Promise<Page>;
  /** The background, started if it is not running. */
  worker(): Promise<Worker>;
  /** Starts the background anew after it was stopped; Playwright keeps its handle, so `worker` cannot tell. */
  wake(): Promise<void>;
  /** Stops the background at once, as the browser itself may at any moment, and waits until it is gone: a message sent before is lost. */
  killWorker(): Promise<void>;
  /** Grants hosts beforehand, so that a later request is answered without the prompt that a headless browser cannot show. */
  grant(patterns: string[]): Promise<void>;
  /** Takes hosts away in the browser's own settings. */
  takeBack(patterns: string[]): Promise<void>;
  /** Lets the extension see private windows too, as a reader may in the browser's settings; it starts anew with that. */
  allowPrivate(): Promise<void>;
  close(): Promise<void>;
}

export interface Launch {
  /** Loopback port of the newsstand, which answers for every `*.test` name. */
  port: number;
  extension?: string;
  headless?: boolean;
  /** Null where the page is as large as its window. */
  viewport?: { width: number; height: number } | null;
  /** The size of the window, on a screen that can be looked at. */
  window?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** The languages that pages are asked for, as a reader sets them: "de,en,fr". */
  languages?: string;
  /** Pages left are kept to come back to, as readers' browsers do and driven ones by default do not. */
  backForwardCache?: boolean;
}

/** Starts Chromium with a fresh profile and the built extension. */
export async function launchChromium(launch: Launch): Promise<Chromium> {
  const extension = launch.extension ?? CHROMIUM_BUILD;
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser('chromium'),
    headless: launch.headless ?? true,
    viewport: launch.viewport === undefined ? { width: 1280, height: 800 } : launch.viewport,
    colorScheme: launch.colorScheme,
    ignoreDefaultArgs: launch.backForwardCache ? ['--disable-back-forward-cache'] : undefined,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...QUIET,
      ...(launch.window
        ? ['--window-position=0,0', `--window-size=${launch.window.width},${launch.window.height}`]
        : []),
      ...(launch.languages ? [`--accept-lang=${launch.languages}`] : []),
      `--host-resolver-rules=MAP *.test:80 127.0.0.1:${launch.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
  // As long as `expect.poll` waits: a test gives up no sooner because it asks by a locator.
  context.setDefaultTimeout(60_000);
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await welcomeOpened(context);
  return drive(context, new URL(first.url()).host, await workerStopper(context));
}

/** The welcome page opens by itself once, in front of whatever a test has open by then: a test begins after it. */
async function welcomeOpened(context: BrowserContext): Promise<void> {
  const until = Date.now() + 60_000;
  while (!context.pages().some((page) => page.url().endsWith('/welcome.html'))) {
    if (Date.now() > until) throw new Error('The welcome page never opened');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Stops backgrounds from the empty tab that the browser begins with: a tab of its own each time costs a process. */
async function workerStopper(context: BrowserContext): Promise<() => Promise<void>> {
  const empty = context.pages().find((page) => page.url() === 'about:blank') ?? (await context.newPage());
  const session = await context.newCDPSession(empty);
  let isStopped = false;
  let onStopped = () => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    isStopped = versions.every(({ runningStatus }) => runningStatus === 'stopped');
    if (isStopped) onStopped();
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    if (isStopped) return;
    await new Promise<void>((resolve) => {
      onStopped = resolve;
    });
  };
}

function drive(context: BrowserContext, extensionId: string, killWorker: () => Promise<void>): Chromium {
  const address = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(address(path));
    return page;
  };
  const running = () => context.serviceWorkers().find((one) => one.url().includes(extensionId));
  const withPage = async (at: string, act: (page: Page) => Promise<void>) => {
    const page = await context.newPage();
    await page.goto(at);
    await act(page);
    await page.close();
  };
  // By a message, as the browser itself starts it: one that is started for no event may end before it has done anything.
  const wake = () =>
    withPage(address('manifest.json'), async (page) => {
      await page.evaluate('chrome.runtime.sendMessage({ name: "wake" }).catch(() => {})');
    });
  const change = (verb: 'addHostPermission' | 'removeHostPermission', patterns: string[]) =>
    // A part of the browser's settings that has their rights, and draws nothing.
    withPage('chrome://extensions/strings.m.js', async (page) => {
      for (const pattern of patterns) {
        await page.evaluate(
          `chrome.developerPrivate.${verb}(${JSON.stringify(extensionId)}, ${JSON.stringify(pattern)})`,
        );
      }
    });
  return {
    context,
    extensionId,
    address,
    open,
    async openEmpty() {
      for (const page of context.pages()) if (page.url() === address('welcome.html')) await page.close();
      return open('manifest.json');
    },
    async worker() {
      const worker = running();
      if (worker) return worker;
      const started = context.waitForEvent('serviceworker');
      await wake();
      return started;
    },
    wake,
    killWorker,
    grant: (patterns) => change('addHostPermission', patterns),
    takeBack: (patterns) => change('removeHostPermission', patterns),
    allowPrivate: () =>
      withPage('chrome://extensions', async (page) => {
        const change = { extensionId, incognitoAccess: true };
        // Without it, an extension out of a folder does not start anew.
        await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
        await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
        // Until it is there again, its pages are blocked.
        const isBack = () =>
          page.goto(address('library.html')).then(
            () => true,
            () => false,
          );
        while (!(await isBack())) await page.waitForTimeout(50);
      }),
    close: () => context.close(),
  };
}
