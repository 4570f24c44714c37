import type { XmlElement } from './xml';

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string' && child.name === name) as XmlElement[];
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** Every element of this name, at any depth but not inside another of the name. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : allOf(child, name);
  });
}

/** The words of an element as written, spaces at both ends gone; undefined where there are none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  return element && (wordsIn(element).trim() || undefined);
}

function wordsIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}

/** The words of these children, in this order; those without any left out. */
export function textsOf(element: XmlElement, names: string[]): string[] {
  return names.flatMap((name) => childrenOf(element, name).map(textOf)).filter((text) => text !== undefined);
}

/** What an element holds as HTML: its words are that, unless it holds elements, or says that they are plain text. */
export function htmlOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const isText = element.attributes.type === 'text' || element.attributes.type === 'text/plain';
  const hasElements = element.children.some((child) => typeof child !== 'string');
  const html = hasElements ? markupIn(element) : isText ? asHtml(wordsIn(element)) : wordsIn(element);
  return html.trim() || undefined;
}

function markupIn({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return asHtml(child);
      const tag = child.name.replace(/^.*:/, '');
      return `<${tag}>${markupIn(child)}</${tag}>`;
    })
    .join('');
}

/** Plain text as HTML that shows it: "<area>" → "&lt;area>". Entities stay, as text is often escaped twice. */
export const asHtml = (text: string) => text.replaceAll('<', '&lt;');
