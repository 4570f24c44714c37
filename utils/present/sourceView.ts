import type { Service } from '@/utils/gather/services/service';
import { writeTime } from './times';
import type { Words } from './words';

/** A source of coverage as a row of the settings. */
export interface SourceView {
  id: string;
  name: string;
  on: boolean;
  /** Always on. */
  fixed: boolean;
  /** What leaves the computer when it is on; said before it is switched on. */
  sends: string;
  status: string;
  failed: boolean;
  /** What the reader fills in: an address of a server, a key. */
  fields: { name: string; label: string; value: string; secret: boolean }[];
}

/** The feeds of the chosen outlets: always on, and the same whatever is read. */
export function feedsSource({ count, since }: { count: number; since?: number }, words: Words): SourceView {
  const day = since === undefined ? '' : writeTime(new Date(since).toISOString().slice(0, 10), words);
  return {
    id: 'feeds',
    name: words.t('sourceFeeds'),
    on: true,
    fixed: true,
    sends: words.t('feedsSend'),
    status: count === 0 ? words.t('feedsNothing') : words.count('feedsStatus', count, day),
    failed: false,
    fields: [],
  };
}

/** A search service with what the reader set, and how its last test went. */
export function serviceSource(
  service: Pick<Service, 'id' | 'name' | 'sends' | 'licence' | 'fields'>,
  { on, settings }: { on: boolean; settings: Record<string, string> },
  tested: { line: string; failed: boolean } | undefined,
  words: Words,
): SourceView {
  const { id, name, sends, licence, fields } = service;
  return {
    id,
    name,
    on,
    fixed: false,
    sends: licence === undefined ? sends : `${sends} ${licence}`,
    status: tested?.line ?? words.t(on ? 'on' : 'off'),
    failed: tested?.failed ?? false,
    fields: fields.map((field) => ({
      name: field.name,
      label: field.label,
      value: settings[field.name] ?? '',
      secret: field.secret ?? false,
    })),
  };
}
