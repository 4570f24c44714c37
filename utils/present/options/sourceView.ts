import type { Problem } from '@/utils/gather/problem';
import type { Service, ServiceField } from '@/utils/gather/services/service';
import { waitBefore } from '@/utils/gather/services/spacing';
import { isolate } from '../shared/isolate';
import { problemWords } from '../shared/problem';
import { writeClock, writeTime } from '../shared/times';
import type { MessageKey, Words } from '../shared/words';

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
  /** It is an index that can be filled with the items kept here. */
  canFill: boolean;
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
    canFill: false,
    fields: [],
  };
}

/** How asking a service went, as stored. Times in milliseconds since 1970. */
export interface ServiceAsked {
  askedAt?: number;
  sent?: string;
  items?: number;
  problem?: Problem;
  failures: number;
}

/**
 * A search service with what the reader set, and how it was asked last: when, with which words, and what came of it; or,
 * while something is done with it, a line about that.
 */
export function serviceSource(
  service: Pick<Service, 'id' | 'name' | 'licensed' | 'fields' | 'spacing' | 'fill'>,
  { on, settings }: { on: boolean; settings: Record<string, string> },
  asked: ServiceAsked | string | undefined,
  words: Words,
): SourceView {
  const { id, name, fields } = service;
  const lines = [words.t(on ? 'on' : 'off'), ...askedLines(asked, service.spacing, words)];
  return {
    id,
    name,
    on,
    fixed: false,
    sends: sendsLine(service, words),
    status: lines.join(' · '),
    failed: typeof asked === 'object' && asked.problem !== undefined,
    canFill: service.fill !== undefined,
    fields: fields.map((field) => ({
      name: field.name,
      label: fieldLabel(field, words),
      value: settings[field.name] ?? '',
      secret: field.secret ?? false,
    })),
  };
}

/** Message keys have no dots: "field.title" is worded under `field_of_title`. */
function fieldLabel({ name }: ServiceField, words: Words): string {
  return words.t(`field_${name.replace('field.', 'of_')}` as MessageKey);
}

/** What a service is told, with the terms under which it may be asked. */
export function sendsLine({ id, licensed }: Pick<Service, 'id' | 'licensed'>, words: Words): string {
  const sends = words.t(`sends_${id}` as MessageKey);
  return licensed ? `${sends} ${words.t(`licence_${id}` as MessageKey)}` : sends;
}

function askedLines(asked: ServiceAsked | string | undefined, spacing: number, words: Words): string[] {
  if (asked === undefined) return [];
  if (typeof asked === 'string') return [asked];
  const { askedAt, items, problem, sent } = asked;
  if (askedAt === undefined) return [];
  const time = writeClock(askedAt, words);
  const outcome =
    problem === undefined
      ? words.count('serviceAnswered', items ?? 0, time)
      : words.t('serviceFailed', time, problemWords(problem, words));
  const rest = waitBefore(asked, spacing, words.now);
  return [
    outcome,
    rest > spacing && words.t('serviceRests', writeClock(words.now + rest, words)),
    sent && words.t('wordsSent', isolate(sent)),
  ].filter((line) => typeof line === 'string' && line !== '') as string[];
}
