import { parseHTML } from 'linkedom';

const ROOT = /<html[\s>]/i;
/** Browsers read on behind these, linkedom does not. */
const ENDS = /<\/(?:html|body)\s*>/gi;

/**
 * Parses a saved page. A browser makes the elements that every page has; linkedom takes the first element that it meets
 * for the root, so what stands before `<html>` is cut off, and a page that goes without gets it.
 */
export function parsePage(html: string): Document {
  const open = html.replace(ENDS, '');
  const { document } = parseHTML(open);
  const isWhole = document.documentElement?.tagName.toUpperCase() === 'HTML';
  return (isWhole ? document : parseHTML(withRoot(open)).document) as unknown as Document;
}

function withRoot(html: string): string {
  const at = html.search(ROOT);
  if (at >= 0) return html.slice(at);
  return /<body[\s>]/i.test(html) ? `<html>${html}` : `<html><head></head><body>${html}`;
}
