/** How many boxes round the headline are the head of the article: beyond, its text begins. */
const BOXES_AT_MOST = 4;

/** The box round the headline that still is the head of the article, never the whole page. */
export function headBox(heading: Element | undefined): Element | undefined {
  let head = heading;
  for (let up = 0; up < BOXES_AT_MOST && head?.parentElement && !isPage(head.parentElement); up += 1) {
    head = head.parentElement;
  }
  return head;
}

const isPage = (element: Element): boolean => /^(?:body|html)$/i.test(element.tagName);
