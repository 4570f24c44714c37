import type { Outlet } from '@/utils/model';

/** Outlets that no source lists, with what their own pages say of them. */
export const BY_HAND: Outlet[] = [
  {
    id: 'thenextweb.com',
    name: 'The Next Web',
    domains: ['thenextweb.com'],
    country: 'NL',
    language: 'en',
    feeds: ['https://thenextweb.com/feed'],
    sitemaps: [],
    subjects: ['AI', 'Europe'],
  },
  {
    id: 'newsbytesapp.com',
    name: 'NewsBytes',
    domains: ['newsbytesapp.com'],
    country: 'IN',
    language: 'en',
    feeds: [],
    sitemaps: [],
    subjects: ['India'],
  },
  {
    id: 'emirates247.com',
    name: 'Emirates 24|7',
    domains: ['emirates247.com'],
    country: 'AE',
    language: 'en',
    feeds: [],
    sitemaps: [],
    subjects: ['Middle East'],
  },
];
