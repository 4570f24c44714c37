import { visibleText } from '../page/visibleText';

/** Boxes so named hold what an outlet asks for the rest of a text, or else that rest itself. */
const NAMED = /paywall|pay-wall|regwall|subscri(?:be|ption)|abo-?(?:box|teaser|wall|offer)|(?:^|[\s_-])offer/i;
// What offers speak of, and articles seldom: prices for a time, trials, giving notice, access, reading on.
const WORDS =
  /\b(?:abos?|abonn\p{L}*|subscri\p{L}*|suscri\p{L}*|assin\p{L}*|abbonament\p{L}*|kündb\p{L}*|kündig\p{L}*|cancel\p{L}*|probe(?:zeit|abo|monat|woche)\p{L}*|trial|zugang|access|weiterlesen|unlimited|jederzeit|any ?time|preis(?:vorteil)?|beiträge|per (?:month|week)|a (?:month|week)|im monat|in der woche|monatlich|monthly|par mois|sans engagement|al mes|digital)\b|[€$£]\s?\d|\d\s?(?:€|euro)/giu;
const WORDS_FROM = 3;
/** One such word in so many letters: running text about subscriptions stays far below. */
const LETTERS_A_WORD = 150;
const LENGTH_AT_MOST = 4_000;

/** Whether a box holds an outlet's offer to subscribe: its name says so and its words do; either alone may mean the paid text. */
export function isOffer(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 400);
  if (!NAMED.test(names) || element.querySelector('h1,article') !== null) return false;
  const text = visibleText(element, LENGTH_AT_MOST + 1, ' ').replace(/\s+/g, ' ');
  return text.length <= LENGTH_AT_MOST && speaksOfOffer(text);
}

/** Whether words are those of an offer to subscribe. */
export function speaksOfOffer(text: string): boolean {
  const words = text.match(WORDS)?.length ?? 0;
  return words >= WORDS_FROM && words * LETTERS_A_WORD >= text.length;
}
