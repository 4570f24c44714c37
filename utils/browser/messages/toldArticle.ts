import { isServedBy, parseAddress } from '@/utils/extract/address/address';
import type { Article } from '@/utils/model';
import {
  type Check,
  isListOf,
  isObject,
  isOneOf,
  isOptional,
  isText,
  isWebAddress,
  wrongMember,
} from '../database/shape';

const upTo =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;

/** Authors or keywords of one page. */
const MOST_LISTED = 1_000;

/** An article's members, each no longer than an honest page makes it. */
const MEMBERS: Record<keyof Article, Check> = {
  id: isWebAddress,
  outlet: upTo(200),
  url: isWebAddress,
  title: upTo(1_000),
  text: isText,
  authors: isListOf(upTo(500), MOST_LISTED),
  publishedAt: isOptional(upTo(50)),
  modifiedAt: isOptional(upTo(50)),
  language: isOptional(upTo(50)),
  extent: isOneOf('full', 'cut', 'summary'),
  section: isOptional(upTo(500)),
  keywords: isOptional(isListOf(upTo(500), MOST_LISTED)),
};

/**
 * The article that a page's script hands over, nothing else of what it sends. A page that took over its process can say
 * anything in our script's name, but nothing of another site: the browser tells which one the script runs in.
 */
export function toldArticle(told: unknown, at: string | undefined): Article | undefined {
  if (!isObject(told) || wrongMember(told, MEMBERS) !== undefined) return undefined;
  const [address, served] = [parseAddress(told.url as string), parseAddress(at)];
  if (!address || !served || told.id !== told.url || !isServedBy(address, served)) return undefined;
  const names = Object.keys(MEMBERS).filter((name) => told[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, told[name]])) as unknown as Article;
}
