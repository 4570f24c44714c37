import { at } from '../decode/json';
import type { ServiceSettings } from './service';

/** Which field of an index holds what, unless the reader names others. "a.b" leads into an object. */
const FIELDS = {
  url: 'url',
  title: 'title',
  summary: 'summary',
  published: 'published',
  outlet: 'outlet',
  language: 'language',
};
export type Mapped = keyof typeof FIELDS;
export const MAPPED = Object.keys(FIELDS) as Mapped[];

export const fieldOf = (name: Mapped, settings: ServiceSettings) => settings[`field.${name}`] || FIELDS[name];

/** What a document holds in a field: of several values the first, of a number its digits. */
export function readField(source: unknown, name: Mapped, settings: ServiceSettings): string | undefined {
  const value = valueAt(source, fieldOf(name, settings).split('.'));
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' && first !== '' ? first : undefined;
}

/** "a.b" as an object in an object, or as one key with a dot, as some pipelines write it; lists are entered at their first. */
function valueAt(source: unknown, path: string[]): unknown {
  const inner = Array.isArray(source) ? source[0] : source;
  if (path.length === 0) return Array.isArray(source) ? source : inner;
  for (let length = path.length; length > 0; length -= 1) {
    const value = at(inner, path.slice(0, length).join('.'));
    const found = value === undefined ? undefined : valueAt(value, path.slice(length));
    if (found !== undefined) return found;
  }
  return undefined;
}
