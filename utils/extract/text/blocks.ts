/** A piece of running text and the element it stands in, in lower case: "p", "h2", "li". */
export interface Block {
  tag: string;
  text: string;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

// Soft hyphens and spaces of no width only tell a browser where a line may break.
const INVISIBLE = /[\u00ad\u200b\ufeff]/g;

/** The blocks of text below an element, in order, with white space folded. Two line breaks end a block too. */
export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let text = '';
  const end = (tag: string) => {
    for (const part of text.split(/\n[ \t\r]*\n\s*/)) {
      const folded = part.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
      if (folded) blocks.push({ tag, text: folded });
    }
    text = '';
  };
  const visit = (node: Node, tag: string): void => {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1) return;
    const name = (node as Element).tagName.toUpperCase();
    if (name === 'BR') text += '\n';
    const isBlock = BLOCKS.has(name);
    if (isBlock) end(tag);
    const inner = isBlock ? name.toLowerCase() : tag;
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, inner);
    if (isBlock) end(inner);
  };
  visit(root, 'div');
  end('div');
  return blocks;
}
