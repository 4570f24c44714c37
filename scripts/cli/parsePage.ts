import { parseHTML } from 'linkedom';

const ROOT = /<html[\s>]/i;

/**
 * Parses a saved page. A browser makes the elements that every page has; linkedom takes the first element that it meets
 * for the root, so what stands before `<html>` is cut off, and a page that goes without gets it.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  const isWhole = document.documentElement?.tagName.toUpperCase() === 'HTML';
  return (isWhole ? document : parseHTML(withRoot(html)).document) as unknown as Document;
}

function withRoot(html: string): string {
  const at = html.search(ROOT);
  if (at >= 0) return html.slice(at);
  return /<body[\s>]/i.test(html) ? `<html>${html}</html>` : `<html><head></head><body>${html}</body></html>`;
}
