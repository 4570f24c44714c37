import type { Outlet, Topic } from '@/utils/model';
import { aboutOutlet } from '../outlets/outletView';
import { outletPatterns } from '../outlets/sitePattern';
import { type AskedFacts, outletAsked } from '../shared/askedView';
import { isolate } from '../shared/isolate';
import { writeTime } from '../shared/times';
import type { Words } from '../shared/words';

/** A chosen outlet as a row of the settings. */
export interface OutletRowView {
  id: string;
  name: string;
  domain: string;
  about: string;
  /** "2 feeds, news sitemap". */
  from: string;
  allowed: boolean;
  /** "allowed", "Not allowed yet.", "Access taken back on Jul 1." */
  access: string;
  /** When it was asked, and what came of it. */
  asked: string;
  /** Nothing that it was asked last was answered, or access was taken back. */
  failed: boolean;
  /** A feed of it that leads to a host that was never granted. */
  moved?: MovedView;
}

export interface MovedView {
  feed: string;
  /** "Ledger: a feed has moved to another host …" */
  line: string;
}

/** The outlets that the reader chose, with what the browser allows of them now and how asking them went. */
export function outletRows(
  outlets: (Outlet & { takenBackAt?: number })[],
  origins: string[],
  pulls: (AskedFacts & { outlet: string; url: string })[],
  words: Words,
): OutletRowView[] {
  const allowed = new Set(origins);
  const everywhere = origins.some((origin) => origin === '<all_urls>' || /^\*:\/\/\*\/\*$/.test(origin));
  return outlets.map((outlet) => {
    const isAllowed = everywhere || outletPatterns([outlet]).every((pattern) => allowed.has(pattern));
    const addresses = new Set([...outlet.feeds, ...outlet.sitemaps]);
    const ofOutlet = pulls.filter(({ outlet: id, url }) => id === outlet.id && addresses.has(url));
    const asked = outletAsked(ofOutlet, words);
    const moved = ofOutlet.find(({ problem }) => problem?.is === 'moved');
    return {
      id: outlet.id,
      name: outlet.name,
      domain: outlet.domains[0] ?? outlet.id,
      about: aboutOutlet(outlet, words),
      from: itemsFrom(outlet, words),
      allowed: isAllowed,
      access: isAllowed ? words.t('accessGiven') : missingAccess(outlet.takenBackAt, words),
      asked: asked.line,
      failed: isAllowed ? asked.failed : outlet.takenBackAt !== undefined,
      ...(isAllowed && moved && { moved: { feed: moved.url, line: words.t('movedLine', isolate(outlet.name)) } }),
    };
  });
}

function missingAccess(takenBackAt: number | undefined, words: Words): string {
  if (takenBackAt === undefined) return words.t('accessMissing');
  return words.t('accessTakenBack', writeTime(new Date(takenBackAt).toISOString(), words));
}

function itemsFrom({ feeds, sitemaps }: Outlet, words: Words): string {
  const parts = [
    feeds.length > 0 && words.count('feeds', feeds.length),
    sitemaps.length > 0 && words.t('newsSitemap'),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? words.t('noFeed') : parts.join(', ');
}

/** A topic as written in its form: a line a mark, commas between alternatives. */
export interface TopicDraft {
  name: string;
  marks: string;
  excludes: string;
}

/** The topic that a filled form stands for. Undefined without a name or a mark. */
export function topicOf({ name, marks, excludes }: TopicDraft, id: string): Topic | undefined {
  const lists = marks
    .split('\n')
    .map(alternatives)
    .filter((list) => list.length > 0);
  if (name.trim() === '' || lists.length === 0) return undefined;
  return { id, name: name.trim(), marks: lists, excludes: alternatives(excludes) };
}

/** A topic as it stands in its form, to be changed. */
export function draftOf({ name, marks, excludes }: Topic): TopicDraft {
  return { name, marks: marks.map((list) => list.join(', ')).join('\n'), excludes: excludes.join(', ') };
}

/** A topic's marks on one line: "Alibaba + Claude Code / Claude". */
export function marksLine({ marks, excludes }: Topic): string {
  const wanted = marks.map((list) => list.join(' / ')).join(' + ');
  return excludes.length === 0 ? wanted : `${wanted} − ${excludes.join(', ')}`;
}

function alternatives(line: string): string[] {
  return line
    .split(/[,，、]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** "38 MB": bytes as a reader counts them. */
export function writeSize(bytes: number, { locale }: Words): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const amount = bytes / (unit === 'kilobyte' ? 1_000 : 1_000_000);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 0 }).format(amount);
}
