import { at, listAt, parseJson } from '../decode/json';
import type { Query } from '../query';
import { fillIndex } from './fillIndex';
import { itemsOf } from './hits';
import { fieldOf, MAPPED, readField } from './indexFields';
import { indexRefusal, isSetUp, post } from './indexServer';
import { failed } from './refusal';
import { patternOf, type Service, type ServiceSettings } from './service';

/** An index at scale, in Elasticsearch or OpenSearch: a newsroom's way past one machine. */
export const elasticsearch: Service = {
  id: 'elasticsearch',
  name: 'Elasticsearch or OpenSearch',
  fields: [
    { name: 'base' },
    { name: 'index' },
    { name: 'authorization', secret: true, optional: true },
    ...MAPPED.map((name) => ({ name: `field.${name}` as const, optional: true })),
  ],
  spacing: 0,
  hosts: ({ base }) => patternOf(base),
  fill: fillIndex,
  async search(query, settings, ask, now) {
    if (!isSetUp(settings)) return failed({ is: 'needsAddressAndIndex' });
    const answer = await ask(post(settings, '_search', JSON.stringify(searchBody(query, settings))));
    if (!answer.ok) return answer;
    const refusal = indexRefusal(answer.value);
    if (refusal) return failed(refusal);
    const json = parseJson(answer.value.text);
    if (at(json, 'hits') === undefined) return failed({ is: 'noResults' });
    const hits = listAt(json, 'hits', 'hits');
    // Nothing found where a part of the index did not answer is no "nothing there".
    if (hits.length === 0 && isPartial(json)) return failed({ is: 'partOfIndex' });
    const found = hits.map((hit) => {
      const source = at(hit, '_source');
      const { url: link, ...rest } = Object.fromEntries(
        MAPPED.map((name) => [name, readField(source, name, settings)]),
      );
      return { link, ...rest };
    });
    return { ok: true, value: itemsOf(found, now) };
  },
};

/** A part whose node is gone is counted among all, yet not among those that failed. */
const isPartial = (answer: unknown) => {
  const count = (name: string) => Number(at(answer, '_shards', name) ?? 0);
  return at(answer, 'timed_out') === true || count('failed') > 0 || count('successful') < count('total');
};

function searchBody({ terms, since }: Query, settings: ServiceSettings) {
  const fields = [`${fieldOf('title', settings)}^3`, fieldOf('summary', settings)];
  // The format is ours, whatever the index has its own dates in.
  const after = { gte: new Date(since).toISOString(), format: 'strict_date_optional_time' };
  const range = { [fieldOf('published', settings)]: after };
  return {
    size: 50,
    query: { bool: { must: { multi_match: { query: terms.join(' '), fields } }, filter: { range } } },
  };
}
