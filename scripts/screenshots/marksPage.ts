import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { SAMPLE } from '@/tests/present/sampleStory';
import { ENGLISH } from '@/tests/present/testWords';
import { cardVersions } from '@/utils/present/detail/cardVersions';
import { detailTitle } from '@/utils/present/detail/detailTitle';
import { whySentence } from '@/utils/present/detail/why';
import { checkPage } from './axe';

/** A newspaper's page with the sample's article, marked by the script as it is built; its messages are played here. */
export async function drawMarks(context: BrowserContext, extension: string, to: string): Promise<number> {
  const script = readFileSync(`${extension}/content-scripts/marks.js`, 'utf8');
  const css = readFileSync(`${extension}/content-scripts/marks.css`, 'utf8');
  const messages = readFileSync(`${extension}/_locales/en/messages.json`, 'utf8');
  let violations = 0;
  for (const scheme of ['light', 'dark'] as const) {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setContent(newspaper());
    await page.addStyleTag({ content: css });
    // tsx names inner functions by a helper that the page lacks.
    await page.evaluate('globalThis.__name = (one) => one');
    await page.evaluate(playExtension, messages);
    await page.addScriptTag({ content: script });
    await page.evaluate(
      (marks) => (window as unknown as { say(message: unknown): void }).say({ name: 'markWords', body: { marks } }),
      marksOfSample(),
    );
    await page.evaluate(
      (mark) => (window as unknown as { say(message: unknown): void }).say({ name: 'showWords', body: { mark } }),
      marksOfSample()[0],
    );
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${to}/marks-${scheme}.png` });
    violations += await checkPage(page, `marks ${scheme}`);
    await page.close();
  }
  return violations;
}

function newspaper(): string {
  const article = SAMPLE.articles[0]!;
  const paragraphs = article.text.split('\n\n').map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><title>${article.title}</title>
    <style>:root { color-scheme: light dark } body { max-width: 680px; margin: 40px auto; font: 17px/1.7 sans-serif }</style>
    <main><h1>${article.title}</h1>${paragraphs.join('')}</main>`;
}

function marksOfSample() {
  const articles = new Map(SAMPLE.articles.map((article) => [article.id, article]));
  return SAMPLE.comparison.details.flatMap((detail) => {
    const { id, verdict, versions } = detail;
    const label = detailTitle(detail, ENGLISH);
    const why = whySentence(detail, articles, ENGLISH);
    const mine = versions.find(({ article }) => article === SAMPLE.openArticle);
    if (!mine || verdict === 'agree') return [];
    const said = cardVersions(detail, SAMPLE.openArticle, articles);
    return [{ detail: id, label, verdict, why, text: mine.text, sentence: mine.sentence, versions: said }];
  });
}

/** Runs in the page: the little of an extension that the script speaks to. */
function playExtension(messages: string): void {
  const table = JSON.parse(messages) as Record<string, { message: string }>;
  const listeners: ((message: unknown, sender: object, reply: () => void) => void)[] = [];
  const fill = (message: string, values: string[]) =>
    message.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
  const extension = {
    runtime: { id: 'pictured', onMessage: { addListener: (one: never) => listeners.push(one) }, sendMessage: () => {} },
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (key: string, values: string[]) => fill(table[key]?.message ?? '', values),
    },
  };
  Object.defineProperty(window, 'chrome', { value: extension });
  Object.defineProperty(window, 'say', {
    value: (message: unknown) => {
      for (const listener of listeners) listener(message, {}, () => {});
    },
  });
}
