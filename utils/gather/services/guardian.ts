import { listAt, parseJson, textAt } from '../decode/json';
import { quoted } from '../query';
import { itemsOf } from './hits';
import { failed, refusalOf } from './refusal';
import { below, type Service } from './service';

/** The Guardian's own archive, with the reader's key. */
export const guardian: Service = {
  id: 'guardian',
  name: 'The Guardian',
  licensed: true,
  fields: [{ name: 'key', secret: true }],
  spacing: 1_000,
  hosts: () => ['https://content.guardianapis.com/*'],
  async search(query, { key = '' }, ask, now) {
    if (key === '') return failed({ is: 'needsKey' });
    const parameters = {
      // Words side by side are alternatives there.
      q: query.terms.map(quoted).join(' AND '),
      'from-date': new Date(query.since).toISOString().slice(0, 10),
      'order-by': 'newest',
      'page-size': '50',
      'show-fields': 'trailText',
    };
    // The key goes in a header: addresses end up in logs.
    const answer = await ask({
      url: below('https://content.guardianapis.com', '/search', parameters),
      headers: { 'api-key': key },
    });
    if (!answer.ok) return answer;
    const refusal = refusalOf(answer.value);
    if (refusal) return failed(refusal);
    const found = listAt(parseJson(answer.value.text), 'response', 'results').map((result) => ({
      link: textAt(result, 'webUrl'),
      title: textAt(result, 'webTitle'),
      summary: textAt(result, 'fields', 'trailText'),
      published: textAt(result, 'webPublicationDate'),
      outlet: 'The Guardian',
      language: 'en',
    }));
    return { ok: true, value: itemsOf(found, now) };
  },
};
