import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at the page with axe (WCAG 2.2 AA and best practice), prints what it finds, and gives the number of findings. */
export async function checkPage(page: Page, name: string): Promise<number> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    (values) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    RULES,
  );
  for (const { id, help, nodes } of found.violations) {
    console.log(`${name}: ${id}, ${help} (${nodes.length})\n  ${nodes[0]?.html.slice(0, 200)}`);
  }
  return found.violations.length;
}
