import type { Item, Result } from '@/utils/model';
import type { Problem } from '../problem';
import type { Query } from '../query';
import { failed, foundItems, refusalOf } from './found';
import { at, listAt, parseJson, textAt } from './json';
import { type AskService, below, patternOf, type Service, type ServiceSettings } from './service';

/** Which field of the index holds what, unless the reader names others. "a.b" leads into an object. */
const FIELDS = {
  url: 'url',
  title: 'title',
  summary: 'summary',
  published: 'published',
  outlet: 'outlet',
  language: 'language',
};
type Mapped = keyof typeof FIELDS;
const MAPPED = Object.keys(FIELDS) as Mapped[];

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
    const refusal = refusalOf(answer.value);
    if (refusal) return failed(reasonOf(answer.value.text) ?? refusal);
    const found = listAt(parseJson(answer.value.text), 'hits', 'hits').map((hit) => {
      const read = (name: Mapped) => textAt(at(hit, '_source'), ...fieldOf(name, settings).split('.'));
      const { url: link, ...rest } = Object.fromEntries(
        (Object.keys(FIELDS) as Mapped[]).map((name) => [name, read(name)]),
      );
      return { link, ...rest };
    });
    return { ok: true, value: foundItems(found, now) };
  },
};

const isSetUp = ({ base, index }: ServiceSettings) => patternOf(base).length > 0 && Boolean(index);

const fieldOf = (name: Mapped, settings: ServiceSettings) => settings[`field.${name}`] || FIELDS[name];

function searchBody({ terms, since }: Query, settings: ServiceSettings) {
  const fields = [`${fieldOf('title', settings)}^3`, fieldOf('summary', settings)];
  const range = { [fieldOf('published', settings)]: { gte: new Date(since).toISOString() } };
  return {
    size: 50,
    query: { bool: { must: { multi_match: { query: terms.join(' '), fields } }, filter: { range } } },
  };
}

function post(settings: ServiceSettings, action: string, body: string, type = 'application/json') {
  const { base, index = '', authorization } = settings;
  return {
    url: below(base, `/${encodeURIComponent(index)}/${action}`),
    method: 'POST' as const,
    headers: { 'content-type': type, ...(authorization ? { authorization } : {}) },
    body,
  };
}

/**
 * Fills the index with items, each under its address, so that filling twice changes nothing. Gives how many were taken;
 * the failure tells the first reason where the server took only some.
 */
async function fillIndex(items: Item[], settings: ServiceSettings, ask: AskService): Promise<Result<number, Problem>> {
  if (!isSetUp(settings)) return failed({ is: 'needsAddressAndIndex' });
  const lines = items.flatMap(({ id, publishedAt, ...item }) => [
    { index: { _id: id } },
    Object.fromEntries(
      (Object.keys(FIELDS) as Mapped[]).map((name) => [
        fieldOf(name, settings),
        name === 'published' ? publishedAt : item[name],
      ]),
    ),
  ]);
  const body = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
  const answer = await ask(post(settings, '_bulk', body, 'application/x-ndjson'));
  if (!answer.ok) return answer;
  const refusal = refusalOf(answer.value);
  if (refusal) return failed(refusal);
  const results = listAt(parseJson(answer.value.text), 'items');
  const wrong = results.map((result) => at(result, 'index', 'error')).filter((error) => error !== undefined);
  const words = textAt(wrong[0], 'reason');
  if (wrong.length > 0) return failed(words === undefined ? { is: 'noResults' } : { is: 'says', words });
  return { ok: true, value: results.length };
}

/** The server's own words for what it refused. */
function reasonOf(text: string): Problem | undefined {
  const answer = parseJson(text);
  const words = textAt(answer, 'error', 'reason') ?? textAt(answer, 'error');
  return words === undefined ? undefined : { is: 'says', words };
}
