import type { Evidence } from './evidence';

export const last = (path: string[]): string => path.at(-1) ?? '';

/** The last part of a path in words: "bridge-opens-soon" of "/world/bridge-opens-soon/3529015". */
export const lastWords = (path: string[]): string => (/^\d+$/.test(last(path)) ? (path.at(-2) ?? '') : last(path));

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** "arden-bridge-opens-before-winter", "アーデンの可動橋閉鎖へ": where a script has no spaces, signs are counted. */
export const isHeadline = (word: string): boolean =>
  word.split(/[-_]/).length >= 5 || (word.match(UNSPACED)?.length ?? 0) >= 8;

/** "asx5d4hkn.html", "c4gz9w8ndx2o": letters and digits as no word mixes them. */
export const isId = (word: string): boolean => /^(?=.*\d.*\d)(?=.*[a-z])[a-z\d]{8,}(?:\.\w{2,5})?$/.test(word);

const POST = '(?:post|article|story|news|nid)(?:_?id)?=\\d|article\\d|view=article&';
const NAMES_POST = new RegExp(`[?&](?:p=\\d|${POST})`, 'i');
const NAMES_PAGE = new RegExp(`[?&](?:(?:p|id|\\w+_?id|idx)=\\d|${POST})`, 'i');

/**
 * "/?p=3289", "/index.php?article_id=12", "/spip.php?article12": an address without a path of its own, whose query names
 * an article.
 */
export const namesPost = ({ url, path }: Evidence): boolean =>
  (path.length === 0 || (path.length === 1 && /\.\w{2,4}$/.test(last(path)))) && NAMES_POST.test(url.search);

/** "/?page_id=12", "/view?id=12": the query names some page of the outlet. */
export const namesPage = ({ url }: Evidence): boolean => NAMES_PAGE.test(url.search);
