import { elasticsearch } from './elasticsearch';
import { freshRss } from './freshRss';
import { gdelt, gdeltContext } from './gdelt';
import { googleNews } from './googleNews';
import { guardian } from './guardian';
import { hackerNews } from './hackerNews';
import { miniflux } from './miniflux';
import { searxng } from './searxng';
import type { Service } from './service';

/** Every service, in the order of the settings page: the reader's own servers first, then by how little they are told. */
export const SERVICES: Service[] = [
  freshRss, // is told nothing of the story
  miniflux,
  searxng,
  elasticsearch,
  hackerNews,
  gdelt,
  gdeltContext,
  guardian, // needs a key
  googleNews, // its licence allows the least
];
