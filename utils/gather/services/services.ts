import { elasticsearch } from './elasticsearch';
import { freshRss } from './freshRss';
import { gdelt, gdeltContext } from './gdelt';
import { googleNews } from './googleNews';
import { guardian } from './guardian';
import { hackerNews } from './hackerNews';
import { miniflux } from './miniflux';
import { searxng } from './searxng';
import type { Service } from './service';

/** Every service, in the order of the settings page: what anyone can switch on first, then servers of the reader's own. */
export const SERVICES: Service[] = [
  googleNews,
  hackerNews,
  gdelt,
  gdeltContext,
  guardian, // needs a key
  searxng,
  freshRss, // is told nothing of the story
  miniflux,
  elasticsearch, // of a newsroom
];
