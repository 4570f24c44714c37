import { browser } from './api';

const ARTICLE = {
  id: 'article',
  js: ['content-scripts/article.js'],
  runAt: 'document_idle',
  persistAcrossSessions: true,
} as const;

/** Registers the detector for the sites the reader granted, and only for those. */
export async function registerDetector(patterns: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ARTICLE.id] });
  if (patterns.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ARTICLE.id] });
    return;
  }
  const script = { ...ARTICLE, js: [...ARTICLE.js], matches: patterns };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs one of our content scripts in a tab now. False where the browser does not let us: no grant, or a page of its own. */
export async function inject(tabId: number, script: 'article' | 'reader' | 'marks'): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`content-scripts/${script}.js`] });
    return true;
  } catch {
    return false;
  }
}
