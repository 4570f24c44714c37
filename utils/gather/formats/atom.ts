import type { Feed, FeedEntry } from './entry';
import { childOf, childrenOf, htmlOf, textOf, textsOf } from './read';
import { alternateLinks } from './rss';
import type { XmlElement } from './xml';

/** Atom 0.3 and 1.0. A lone entry, as the Atom publishing protocol answers, is read as a feed of one. */
export function readAtom(root: XmlElement): Feed {
  const entries = root.name === 'entry' ? [root] : childrenOf(root, 'entry');
  return {
    title: root.name === 'entry' ? undefined : htmlOf(childOf(root, 'title')),
    base: root.base ?? (root.name === 'entry' ? undefined : alternateLinks(childrenOf(root, 'link'))[0]?.href),
    language: root.attributes['xml:lang'],
    entries: entries.filter(({ isWhole }) => isWhole).map(toEntry),
    sitemaps: [],
    isWhole: root.isWhole,
  };
}

function toEntry(entry: XmlElement): FeedEntry {
  const title = childOf(entry, 'title');
  const id = textOf(childOf(entry, 'id'));
  const named = [...childrenOf(entry, 'feedburner:origlink')].map((one) => ({ href: textOf(one) }));
  return {
    title: htmlOf(title),
    links: [
      ...named,
      ...alternateLinks(childrenOf(entry, 'link')),
      ...(/^https?:/i.test(id ?? '') ? [{ href: id }] : []),
    ],
    summaries: ['summary', 'content', 'media:description'].map((name) => htmlOf(childOf(entry, name))),
    times: textsOf(entry, ['published', 'issued', 'created', 'dc:date', 'dcterms:issued', 'updated', 'modified']),
    language: entry.attributes['xml:lang'] ?? title?.attributes['xml:lang'] ?? textOf(childOf(entry, 'dc:language')),
  };
}
