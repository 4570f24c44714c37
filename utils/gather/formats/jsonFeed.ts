import type { Result } from '@/utils/model';
import { listAt, parseJson, textAt } from '../decode/json';
import type { Feed, FeedEntry, FeedFailure } from './entry';
import { asHtml } from './read';

/** "https://jsonfeed.org/version/1.1", or the number alone. */
const VERSION = /^(?:https?:\/\/(?:www\.)?jsonfeed\.org\/|1(?:\.\d+)?$)/i;

/** JSON Feed 1.0 and 1.1, told from other JSON by its version. */
export function readJsonFeed(text: string): Result<Feed, FeedFailure> {
  // Control characters inside strings are no JSON, but all else of the document is.
  const json = parseJson(text) ?? parseJson(text.replace(/\p{Cc}/gu, ' '));
  if (json === undefined) return { ok: false, failure: 'broken' };
  if (!VERSION.test(textAt(json, 'version') ?? '')) return { ok: false, failure: 'not-a-feed' };
  return {
    ok: true,
    value: {
      title: plainAt(json, 'title'),
      base: textAt(json, 'home_page_url'),
      language: textAt(json, 'language'),
      entries: listAt(json, 'items').map(toEntry),
      sitemaps: [],
      isWhole: true,
    },
  };
}

function toEntry(item: unknown): FeedEntry {
  const id = textAt(item, 'id');
  return {
    // Plain text by the specification, but outlets put HTML here as in their RSS.
    title: textAt(item, 'title'),
    links: [textAt(item, 'url'), textAt(item, 'external_url'), /^https?:/i.test(id ?? '') ? id : undefined].map(
      (href) => ({ href }),
    ),
    summaries: [plainAt(item, 'summary'), plainAt(item, 'content_text'), textAt(item, 'content_html')],
    times: [textAt(item, 'date_published') ?? '', textAt(item, 'date_modified') ?? ''],
    language: textAt(item, 'language'),
  };
}

function plainAt(json: unknown, name: string): string | undefined {
  const text = textAt(json, name);
  return text && asHtml(text);
}
