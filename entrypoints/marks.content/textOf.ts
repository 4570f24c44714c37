/** The page's words as one string in which runs of white space are one space, with the way back to its nodes. */
export interface PageText {
  text: string;
  /** The node and offset of the character at this place of `text`. */
  at(place: number): { node: Text; offset: number };
}

/** Elements whose text is not read by anybody. */
const UNREAD = 'script, style, noscript, template, textarea, select, svg';
/** Elements between which words stand apart, though the text nodes touch. */
const BLOCK = /^(?:P|DIV|LI|H[1-6]|BLOCKQUOTE|SECTION|ARTICLE|TD|TH|BR|FIGCAPTION|DD|DT)$/;

/** Reads all text under an element once; finding words in the result is a plain string search. */
export function textOf(root: Element): PageText {
  const starts: { place: number; node: Text; offset: number }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (BLOCK.test(node.tagName) && !text.endsWith(' ')) text += ' ';
      continue;
    }
    if (node.parentElement?.closest(UNREAD)) continue;
    const { data } = node as Text;
    for (const { 0: run, index } of data.matchAll(/\s+|\S+/g)) {
      if (/^\s/.test(run)) {
        if (!text.endsWith(' ')) text += ' ';
        continue;
      }
      starts.push({ place: text.length, node: node as Text, offset: index });
      text += run;
    }
  }
  return { text, at: (place) => locate(starts, place) };
}

/** The last run that starts at or before the place. */
function locate(starts: { place: number; node: Text; offset: number }[], place: number) {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]!.place <= place) low = middle;
    else high = middle - 1;
  }
  const { node, offset, place: start } = starts[low]!;
  return { node, offset: Math.min(node.data.length, offset + place - start) };
}
