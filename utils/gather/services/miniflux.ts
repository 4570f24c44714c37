import { listAt, parseJson, textAt } from '../decode/json';
import { queryText } from '../query';
import { itemsOf } from './hits';
import { failed, refusalOf } from './refusal';
import { below, patternOf, type Service } from './service';

/** The reader's own Miniflux. */
export const miniflux: Service = {
  id: 'miniflux',
  name: 'Miniflux',
  fields: [{ name: 'base' }, { name: 'token', secret: true }],
  spacing: 500,
  hosts: ({ base }) => patternOf(base),
  async search(query, { base, token = '' }, ask, now) {
    if (patternOf(base).length === 0) return failed({ is: 'needsAddress' });
    const since = String(Math.floor(query.since / 1000));
    const parameters = {
      search: queryText(query),
      published_after: since,
      limit: '50',
      order: 'published_at',
      direction: 'desc',
    };
    const answer = await ask({ url: below(base, '/v1/entries', parameters), headers: { 'x-auth-token': token } });
    if (!answer.ok) return answer;
    const refusal = refusalOf(answer.value);
    if (refusal) return failed(refusal);
    const found = listAt(parseJson(answer.value.text), 'entries').map((entry) => ({
      link: textAt(entry, 'url'),
      title: textAt(entry, 'title'),
      summary: textAt(entry, 'content'),
      published: textAt(entry, 'published_at'),
      outlet: textAt(entry, 'feed', 'title'),
    }));
    return { ok: true, value: itemsOf(found, now) };
  },
};
