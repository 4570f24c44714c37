import { browser } from './api';

const ARTICLE = {
  id: 'article',
  js: ['content-scripts/article.js'],
  runAt: 'document_idle',
  persistAcrossSessions: true,
} as const;

/** Registers the detector for these sites and no others; gives those that it was not registered for before. */
export async function registerDetector(patterns: string[]): Promise<string[]> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ARTICLE.id] });
  if (patterns.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ARTICLE.id] });
    return [];
  }
  const script = { ...ARTICLE, js: [...ARTICLE.js], matches: patterns };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  const before = new Set(registered.flatMap(({ matches = [] }) => matches));
  return patterns.filter((pattern) => !before.has(pattern));
}

/** Why a script is run: the reader clicked, or says that the page is an article. Absent when the page itself gave cause. */
export type Trigger = 'click' | 'force';

/** Runs one of our content scripts in a tab now. False where the browser does not let us: no grant, or a page of its own. */
export async function inject(
  tabId: number,
  script: 'article' | 'reader' | 'marks',
  trigger?: Trigger,
): Promise<boolean> {
  try {
    if (trigger) await browser.scripting.executeScript({ target: { tabId }, func: leaveTrigger, args: [trigger] });
    if (script === 'marks') await insertMarkStyles(tabId);
    await browser.scripting.executeScript({ target: { tabId }, files: [`content-scripts/${script}.js`] });
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page, in the world of our scripts, which the page cannot see; the script that comes next takes it. */
function leaveTrigger(trigger: Trigger): void {
  (globalThis as { secondSourceTrigger?: Trigger }).secondSourceTrigger = trigger;
}

/** The marks are drawn by highlights, whose style must stand in the page; this way no element of it changes. */
async function insertMarkStyles(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ['content-scripts/marks.css'] });
}
