import { Parser } from 'htmlparser2';
import { type Namespaces, nameIn, namespacesAt } from './names';

export interface XmlElement {
  /** With the prefix that `names.ts` gives its namespace: "title", "dc:date". Lower case, as feeds mix it. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
  /** What relative addresses inside are resolved against, where `xml:base` says so. */
  base?: string;
  /** Whether the document went on behind it; what was cut off in the middle is not to be believed. */
  isWhole: boolean;
}

export interface XmlReading {
  /** The first element that the caller knows as a root, beside or behind whatever a server wrote before it. */
  root?: XmlElement;
  /** Whether an HTML page began before any such root. */
  isPage: boolean;
}

/** What a format says of its elements, for where outlets leave out end tags or misspell them. */
export interface XmlShape {
  roots: ReadonlySet<string>;
  /** Elements that stand side by side: the start of one ends the one before. */
  entries: ReadonlySet<string>;
  /** Elements that hold words and no elements of the format: the start of another ends them. */
  fields: ReadonlySet<string>;
}

/** HTML's elements without an end tag, which stand unescaped in some summaries. */
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'input', 'meta']);
const PAGE = new Set(['html', 'head', 'body']);
/** No feed leaves more elements open, even with a page's markup in it and no end tags of its items. */
const MOST_OPEN = 500;
/** What nests deeper, by mistake or as an attack, is read as words alone. */
const DEEPEST = 100;
/** Read in pieces, so that what nests too deep is left before it takes long. */
const PIECE = 4_096;

/**
 * Reads XML as it comes: a document type is passed over with all its entities, an end tag that fits nothing is ignored, a
 * bare "&" stands for itself. Takes time in proportion to the text.
 */
export function readXml(text: string, url: string, shape: XmlShape): XmlReading {
  const reading: XmlReading = { isPage: false };
  const open: { written: string; element: XmlElement; namespaces?: Namespaces }[] = [];
  let started = 0;
  let home = '';
  let isOver = false;
  const innermost = () => open.at(-1)?.element;

  function start(written: string, attributes: Record<string, string>): void {
    started += 1;
    const namespaces = namespacesAt(attributes, open.at(-1)?.namespaces);
    if (open.length === 0) home = nameIn(namespaces, written, '').startsWith('atom:') ? 'atom' : '';
    const name = nameIn(namespaces, written, home);
    if (PAGE.has(name) && reading.root === undefined) reading.isPage = true;
    if (VOID.has(name)) return void innermost()?.children.push(' ');
    endBefore(name);
    if (open.length >= DEEPEST) return;
    const element: XmlElement = { name, attributes, children: [], base: baseOf(attributes), isWhole: false };
    innermost()?.children.push(element);
    if (open.length === 0 && reading.root === undefined && shape.roots.has(name)) reading.root = element;
    open.push({ written, element, namespaces });
  }

  function baseOf(attributes: Record<string, string>): string | undefined {
    const outer = innermost()?.base;
    const written = attributes['xml:base'];
    return written !== undefined && URL.canParse(written, outer ?? url) ? new URL(written, outer ?? url).href : outer;
  }

  function endBefore(name: string): void {
    if (shape.entries.has(name)) closeTo(open.findLastIndex(({ element }) => element.name === name));
    else if (shape.fields.has(name) && shape.fields.has(innermost()?.name ?? '')) closeTo(open.length - 1);
  }

  function end(written: string): void {
    started -= 1;
    closeTo(open.findLastIndex((one) => one.written === written));
  }

  function closeTo(at: number): void {
    if (at < 0) return;
    for (const { element } of open.splice(at)) {
      element.isWhole = true;
      isOver ||= element === reading.root;
    }
  }

  const parser = new Parser(
    {
      onopentag: start,
      onclosetag: end,
      ontext: (words) => void innermost()?.children.push(words),
      onprocessinginstruction(name, written) {
        if (reading.root !== undefined) return;
        if (/^!doctype\s+html/i.test(written)) reading.isPage = true;
        // What stands before the declaration is a server's warning.
        if (name === '?xml') open.length = 0;
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < text.length && !isOver && started < MOST_OPEN; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
  }
  // An entry that was cut off between two of its fields is as whole as it needs to be.
  const last = innermost();
  if (last && shape.entries.has(last.name)) last.isWhole = true;
  return reading;
}
