import { walkTexts } from '@/utils/detect/walkTexts';
import { standsElsewhere } from '../page/elsewhere';
import { headLines, markedLines } from '../page/opening';
import { isSiteName, type SiteNames } from '../page/siteNames';
import { splitNames } from './names';

const WORDS_OF = 'By|BY|by|Von|von|Par|par|Por|por|Av|av|Door|door|Di|Oleh|oleh';
const NAMED = 'Authors?|Autor(?:en|in|es|a)?|Auteurs?|Autore';
const DONE_BY = `${NAMED}|Text|Texte|Texto|Reporter|Journalist(?:in)?`;
const MADE =
  'Written|WRITTEN|Posted|Published|Reported|Words|Story|Eingestellt|Geschrieben|Verfasst|Publié|Écrit|Escrito|Publicado';

/** Where a byline begins: at the start of a line, or behind what divides it from the rest. Within a sentence "by" names no author. */
const BYLINES = [
  // "By Ann Lee", "Written by: Ann Lee", "von Ann Lee"
  new RegExp(`^(?:(?:${MADE})\\s)?(?:${WORDS_OF})\\s*:?[\\s,]\\s*(\\p{Lu}.{1,80})$`, 'u'),
  // "Author Ann Lee"
  new RegExp(`^(?:${NAMED})\\s(\\p{Lu}.{1,80})$`, 'u'),
  // "12 May 2026 | By Ann Lee", "May 12, 2026 By Ann Lee"
  new RegExp(`[|•·—–\\d]\\s*(?:${WORDS_OF})\\s*:?\\s+(\\p{Lu}.{1,80})$`, 'u'),
  // "3 Minuten Lesezeit Von: Ann Lee", "Text: Ann Lee"
  new RegExp(`(?:^|\\s)(?:${WORDS_OF}|${DONE_BY})\\s*:\\s*(\\p{Lu}.{1,80})$`, 'u'),
];
/** Where a byline ends: a divider, a date, a day, "am 12. Mai". */
const END =
  /\s*(?:[|•·—–]|\b(?:on|in)\b|\b(?:published|updated|posted|last)\b|(?:\s(?:am|vom|um|at|le|el|il|em|op|den|på|dne|dnia|à))?\s*\d|\n).*$/iu;
/** Two words or more: a lone one behind "by" may be anything. */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+)+$/u;

/** A byline without what follows the names. */
export const ending = (byline: string): string => byline.slice(0, 200).trim().replace(END, '');

/** The full names that the lines of the head, or else marked ones, give as a byline's. */
export function writtenBylines(page: Document | Element, site: SiteNames, heading?: Element): string[] {
  for (const line of [...headLines(heading), ...markedLines(page, heading)]) {
    const names = namesAfter(line, site);
    if (names.length > 0) return names;
  }
  return creditBelow(page, site, heading);
}

function namesAfter(line: string, site: SiteNames): string[] {
  for (const byline of BYLINES) {
    const names = splitNames([ending(byline.exec(line)?.[1] ?? '')]);
    if (names.length > 0 && names.every((name) => FULL_NAME.test(name) || isSiteName(name, site))) return names;
  }
  return [];
}

// "Written by", "Written by Ann Lee", "Geschrieben von"
const CREDIT =
  /^(?:Written by|WRITTEN BY|Words by|Story by|Geschrieben von|Verfasst von|Écrit par|Escrito por)(?=$|[\s:])/;
const TEXTS_AT_MOST = 10_000;
const CREDIT_AT_MOST = 80;

/** Some outlets name the author below the text only, in words that mean nothing else: "Written by", then the name. */
function creditBelow(page: Document | Element, site: SiteNames, heading?: Element): string[] {
  let credit = '';
  let count = 0;
  for (const { nodeValue, parentElement } of walkTexts(page)) {
    count += 1;
    if (count > TEXTS_AT_MOST) break;
    const text = (nodeValue ?? '')
      .slice(0, CREDIT_AT_MOST + 1)
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '' || text.length > CREDIT_AT_MOST) continue;
    const names = credit === '' ? [] : namesAfter(`${credit} ${text}`, site);
    if (names.length > 0) return names;
    credit = CREDIT.test(text) && parentElement && !standsElsewhere(parentElement, heading) ? text : '';
    const own = namesAfter(credit, site);
    if (own.length > 0) return own;
  }
  return [];
}
