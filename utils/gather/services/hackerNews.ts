import { listAt, parseJson, textAt } from '../decode/json';
import { itemsOf } from './hits';
import { failed, refusalOf } from './refusal';
import { below, type Service } from './service';

/** Stories that Hacker News links to, by its search at Algolia. Without quotes: its search matches word by word. */
export const hackerNews: Service = {
  id: 'hackerNews',
  name: 'Hacker News (Algolia)',
  fields: [],
  spacing: 1_000,
  hosts: () => ['https://hn.algolia.com/*'],
  async search({ terms, since }, _settings, ask, now) {
    const url = below('https://hn.algolia.com', '/api/v1/search_by_date', {
      query: terms.join(' '),
      tags: 'story',
      numericFilters: `created_at_i>${Math.floor(since / 1000)}`,
      hitsPerPage: '30',
    });
    const answer = await ask({ url });
    if (!answer.ok) return answer;
    const refusal = refusalOf(answer.value);
    if (refusal) return failed(refusal);
    const hits = listAt(parseJson(answer.value.text), 'hits').map((hit) => ({
      link: textAt(hit, 'url'),
      title: textAt(hit, 'title'),
      published: textAt(hit, 'created_at'),
    }));
    return { ok: true, value: itemsOf(hits, now) };
  },
};
