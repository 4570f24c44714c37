import type { Feed, FeedEntry } from './entry';
import { allOf, childOf, childrenOf, htmlOf, textOf, textsOf } from './read';
import type { XmlElement } from './xml';

/** RSS 0.9 to 2.0 and RDF, whose items stand in the channel or beside it. */
export function readRss(root: XmlElement): Feed {
  const channel = root.name === 'channel' ? root : childOf(root, 'channel');
  const items = allOf(root, 'item');
  return {
    title: htmlOf(childOf(channel, 'title')),
    base: channel?.base ?? textOf(childOf(channel, 'link')),
    language: textsOf(channel ?? root, ['language', 'dc:language'])[0] ?? root.attributes['xml:lang'],
    entries: items.filter(({ isWhole }) => isWhole).map(toEntry),
    sitemaps: [],
    isWhole: root.isWhole,
  };
}

function toEntry(item: XmlElement): FeedEntry {
  const source = childOf(item, 'source');
  return {
    title: htmlOf(childOf(item, 'title') ?? childOf(item, 'dc:title') ?? childOf(item, 'media:title')),
    links: linksOf(item),
    summaries: ['description', 'content:encoded', 'atom:summary', 'itunes:summary', 'media:description'].map((name) =>
      htmlOf(childOf(item, name)),
    ),
    times: textsOf(item, [
      ...['pubdate', 'dc:date', 'atom:published', 'dcterms:issued', 'dcterms:created', 'dcterms:available'],
      ...['date', 'atom:updated', 'dcterms:modified'],
    ]),
    language: textsOf(item, ['dc:language', 'language'])[0] ?? item.attributes['xml:lang'],
    source: source && { title: textOf(source), url: source.attributes.url },
  };
}

/** A web address, and not that of a podcast's recording. */
const PAGE = /^https?:(?!.*\.(?:mp3|mp4|m4a|m4v|ogg|wav)$)/i;

/** The item's own address before that of a click counter, then what stands in for either. */
function linksOf(item: XmlElement): FeedEntry['links'] {
  const inText = (name: string) => childrenOf(item, name).map((one) => ({ href: textOf(one), base: one.base }));
  const inHref = ['link', 'atom:link'].flatMap((name) => alternateLinks(childrenOf(item, name)));
  const about = { href: item.attributes['rdf:about'] };
  const guid = childOf(item, 'guid');
  // "https://news.example/?p=12" is an address unless the feed says that it is not.
  const isAddress = guid?.attributes.ispermalink?.toLowerCase() !== 'false' && PAGE.test(textOf(guid) ?? '');
  const permanent = isAddress ? [{ href: textOf(guid) }] : [];
  return [...inText('feedburner:origlink'), ...inText('link'), ...inHref, ...permanent, about];
}

/** The links to the article itself: without `rel` or with `alternate`, a web page before anything else. */
export function alternateLinks(links: XmlElement[]): FeedEntry['links'] {
  const alternates = links.filter(({ attributes: { href, rel = 'alternate' } }) => href && rel === 'alternate');
  const isPage = ({ attributes: { type = 'text/html' } }: XmlElement) => Number(type.includes('html'));
  return alternates
    .sort((a, b) => isPage(b) - isPage(a))
    .map(({ attributes, base }) => ({ href: attributes.href, base }));
}
