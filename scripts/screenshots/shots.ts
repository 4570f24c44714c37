import { SAMPLE } from '@/tests/present/sampleStory';
import type { CoverageRow } from '@/utils/browser/database/database';
import type { TabState } from '@/utils/browser/messages/messages';

/** One picture: what is stored, which page, and what is done on it before. */
export interface Shot {
  name: string;
  /** Page of ours with its query; ARTICLE stands for the sample's article. */
  path: string;
  width: number;
  height: number;
  schemes?: ('light' | 'dark')[];
  /** As high as its text instead of `height`. */
  whole?: boolean;
  coverage?: Partial<CoverageRow>;
  /** What the background knows of the tab, where it shows no article. */
  tab?: TabState;
  offline?: boolean;
  /** Clicked in turn. */
  clicks?: string[];
  /** Twenty outlets instead of six. */
  many?: boolean;
  /** The outlets' reports of a day, in some stories. */
  day?: boolean;
  /** What the reader keeps, follows and wrote, and what came in on it. */
  own?: boolean;
  /** Nothing is stored yet: the extension was just installed. */
  fresh?: boolean;
  /** Taken for the stores, in the size they want. */
  store?: boolean;
  /** Text size of the reader, in per cent. */
  textSize?: number;
  /** BCP 47 tag of the browser. */
  language?: string;
}

const POPUP = { path: 'popup.html?article=ARTICLE', width: 400, height: 600 };
const TAB = { path: 'popup.html?tab=0', width: 400, height: 420 };
const COMPARE = { path: 'compare.html?article=ARTICLE', width: 1280, height: 900 };
const PAGE = { width: 1280, height: 900 };
/** The size of a picture in the Chrome Web Store; addons.mozilla.org takes it too. */
const STORE = { width: 1280, height: 800, store: true, schemes: ['light'] satisfies Shot['schemes'] };
const LIGHT: Shot['schemes'] = ['light'];
/** Whole texts, with a claim lit that differs. */
const TEXTS = ['label:has(input[name=view]) >> nth=1', '[data-claims]:has(mark[data-v=conflict])'];

/** Every state of every page; the popup's in both schemes. */
export const SHOTS: Shot[] = [
  { name: 'popup', ...POPUP },
  { name: 'popup-open', ...POPUP, clicks: ['summary'] },
  { name: 'popup-working', ...POPUP, coverage: { state: 'asking', asked: { done: 34, of: 40 } } },
  { name: 'popup-offline', ...POPUP, offline: true },
  {
    name: 'popup-empty',
    ...POPUP,
    coverage: { articleIds: [SAMPLE.openArticle], comparison: undefined, matches: [] },
    schemes: LIGHT,
  },
  {
    name: 'popup-notarticle',
    ...TAB,
    tab: { url: 'https://northlight.example/', state: 'not-article', reason: 'many teasers' },
    schemes: LIGHT,
  },
  {
    name: 'popup-notallowed',
    ...TAB,
    tab: { url: 'https://northlight.example/port', state: 'not-allowed', reason: '' },
    schemes: LIGHT,
  },
  { name: 'popup-zh', ...POPUP, language: 'zh-CN', schemes: LIGHT },
  { name: 'popup-de', ...POPUP, language: 'de', schemes: LIGHT },
  { name: 'popup-text-200', ...POPUP, textSize: 200, schemes: LIGHT },
  { name: 'compare', ...COMPARE, clicks: ['tbody button[aria-expanded]'] },
  { name: 'compare-demo', ...COMPARE, path: 'compare.html?article=demo', schemes: LIGHT },
  { name: 'compare-400', ...COMPARE, width: 400 },
  { name: 'compare-twenty', ...COMPARE, width: 1920, many: true, schemes: LIGHT },
  { name: 'texts', ...COMPARE, path: 'compare.html?article=demo', clicks: TEXTS },
  { name: 'texts-400', ...COMPARE, path: 'compare.html?article=demo', width: 400, clicks: TEXTS, schemes: LIGHT },
  { name: 'sidepanel', path: 'sidepanel.html?article=ARTICLE', width: 360, height: 800, schemes: LIGHT },
  { name: 'library', path: 'library.html', ...PAGE, own: true, clicks: ['main li > a'] },
  { name: 'library-topic', path: 'library.html#topic-port', ...PAGE, own: true, schemes: LIGHT },
  { name: 'library-400', path: 'library.html', width: 400, height: 900, own: true, schemes: LIGHT },
  {
    name: 'library-de',
    path: 'library.html',
    ...PAGE,
    own: true,
    language: 'de',
    clicks: ['main li > a'],
    schemes: LIGHT,
  },
  { name: 'compare-notes', ...COMPARE, own: true, clicks: ['nav a[href="#notes"]'] },
  { name: 'topics', path: 'options.html#topics', ...PAGE, own: true, clicks: ['#topics li button'], schemes: LIGHT },
  { name: 'today-ja', path: 'today.html', ...PAGE, day: true, language: 'ja', schemes: LIGHT },
  { name: 'today-empty', path: 'today.html', ...PAGE, schemes: LIGHT },
  { name: 'today', path: 'today.html', ...PAGE, day: true },
  { name: 'today-400', path: 'today.html', width: 400, height: 900, day: true, schemes: LIGHT },
  { name: '1-compare', ...COMPARE, ...STORE, clicks: ['tbody button[aria-expanded]'] },
  { name: '2-today', path: 'today.html', ...STORE, day: true },
  { name: '3-library', path: 'library.html', ...STORE, clicks: ['main li > a'] },
  { name: '4-welcome', path: 'welcome.html', ...STORE, fresh: true },
  { name: '5-demo', ...COMPARE, path: 'compare.html?article=demo', ...STORE },
  { name: 'options', path: 'options.html', ...PAGE, day: true },
  { name: 'options-400', path: 'options.html', width: 400, height: 900, day: true, schemes: LIGHT },
  { name: 'welcome', path: 'welcome.html', ...PAGE, fresh: true },
  { name: 'welcome-400', path: 'welcome.html', width: 400, height: 900, schemes: ['dark'], fresh: true },
];
