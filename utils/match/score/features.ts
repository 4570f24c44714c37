import { nearness } from '../index/day';
import { coverage, dot } from '../index/vector';
import type { TfIdfProfile } from './tfIdf';

/** The signs by which two accounts are judged, in the order of the coefficients. */
export const FEATURES = [
  'first', // cosine of the title and first 200 words
  'full',
  'lead',
  'title',
  'names',
  'numbers',
  'quotes',
  'pairs',
  'cross', // the lead of one against the first words of the other
  'within', // how much of the shorter one's lead the longer one holds
  'near', // 1 on the same day, falling by half a week
  'fortnight', // the same, falling by a fortnight
  'dated', // both have a day
  'sameOutlet', // an outlet seldom tells one event twice
  'headline', // how much of one's headline the other's text holds, the better of both ways
  'similarity', // `first`, held back by distant days
] as const;

/** The signs of two accounts: symmetric, each 0 to 1. */
export function featuresOf(a: TfIdfProfile, b: TfIdfProfile): number[] {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const cosine = (view: keyof TfIdfProfile['views']) => dot(a.views[view], b.views[view]);
  const gap = a.day === undefined || b.day === undefined ? undefined : Math.abs(a.day - b.day);
  return [
    cosine('first'),
    cosine('full'),
    cosine('lead'),
    cosine('title'),
    cosine('names'),
    cosine('numbers'),
    cosine('quotes'),
    cosine('pairs'),
    Math.max(dot(a.views.lead, b.views.first), dot(a.views.first, b.views.lead)),
    coverage(short.views.lead, long.views.full),
    gap === undefined ? 0 : Math.exp(-gap / 3),
    gap === undefined ? 0 : Math.exp(-gap / 14),
    gap === undefined ? 0 : 1,
    a.outlet !== '' && a.outlet === b.outlet ? 1 : 0,
    Math.max(coverage(a.views.title, b.views.full), coverage(b.views.title, a.views.full)),
    similarity(a, b),
  ];
}

/** How like two accounts are at first sight, 0 to 1: by their first words, held back by distant days. */
export function similarity(a: TfIdfProfile, b: TfIdfProfile): number {
  return dot(a.views.first, b.views.first) * nearness(a.day, b.day);
}
