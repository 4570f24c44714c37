const SHOW_TEXT = 4;

/**
 * The text nodes below an element or in a whole document, in order. A document may be a stand-in, which no walker takes;
 * its root element never is.
 */
export function* walkTexts(root: Node): Generator<Node> {
  const page = root.ownerDocument ?? (root as Document);
  const from = root.ownerDocument ? root : page.documentElement;
  if (!from) return;
  const texts = page.createTreeWalker(from, SHOW_TEXT);
  while (texts.nextNode()) yield texts.currentNode;
}
