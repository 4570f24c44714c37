import type { MessageKey, Words } from '../shared/words';

/** By the names of the signals that speak against an article, and of what else keeps a page from being read. */
const REASONS: Record<string, MessageKey> = {
  'front page': 'page_front',
  'hardly any text': 'page_hardlyAnyText',
  'schema type of another page': 'page_otherType',
  'page type of another page': 'page_otherType',
  shop: 'page_shop',
  'address of another kind of page': 'page_otherAddress',
  'host of another kind of page': 'page_otherAddress',
  'software for forums or manuals': 'page_software',
  'search results': 'page_searchResults',
  'many teasers': 'page_teasers',
  'code listings': 'page_code',
  'short address': 'page_shortAddress',
  'no sign of an article': 'page_noSign',
  'no running text': 'page_noText',
  'articles are read when you click': 'page_onlyOnClick',
  'none of your topics': 'page_noTopic',
  'browser refuses': 'page_browserRefuses',
  'no answer': 'page_noAnswer',
  'no space': 'page_noSpace',
};

/** Why a page is not read, as a sentence; nothing for a reason that needs no words, as of an article. */
export function pageReason(reason: string, words: Words): string {
  const key = REASONS[reason];
  return key === undefined ? '' : words.t(key);
}
