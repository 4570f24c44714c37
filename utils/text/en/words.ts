import type { NameRules } from '@/utils/text/shared/language';

/** Stems of English words that say nothing of what a text is about; other languages go by document frequency alone. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about after all also an and ani are as at be becaus been befor but by can could did do doe for from had has have
  he her him his how i if in into is it its just like may me more most my no not now of on one onli or other our out
  over s she so some such than that the their them then there these they this those through to two up us was we were
  what when where which while who whi will with would you your`
    .trim()
    .split(/\s+/),
);

/** Capitalised words that are no names of their own, and that names do not start or end with: titles, days, first words. */
const NO_NAMES = new Set(
  `the a an and but or in on at to for of from by with as if it he she they we i you his her their this that these those
  there when while after before since not no so yes what who how why where now then still also just even both all some many
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mr mrs ms dr sen rep gov gen lt col sgt capt insp det supt prof rev dist atty president vice
  senator congressman congresswoman representative governor mayor minister secretary ambassador chairman chairwoman
  director chief spokesman spokeswoman spokesperson judge justice attorney sheriff deputy officer inspector detective
  constable superintendent commissioner sergeant lieutenant captain colonel admiral professor coach reverend pastor bishop
  archbishop democrat republican former then inc corp co ltd llc advertisement read more photo image according meanwhile however although despite`.split(
    /\s+/,
  ),
);
const INNER = new Set(['de', 'van', 'von', 'bin', 'al', 'la', 'el']);
/** "Bank of England" is one name, "Chris Cuomo of CNN" two. */
const BEFORE_OF =
  /^(?:academy|archdiocese|association|bank|bay|board|bureau|cape|chamber|church|city|college|council|court|department|diocese|duchess|duke|faculty|federation|gulf|house|institute|institution|isle|kingdom|league|library|ministry|museum|office|organi[sz]ation|port|prince|princess|province|republic|school|secretary|society|speaker|state|states|statue|strait|territory|tower|union|university)$/;

export const names: NameRules = { notNames: NO_NAMES, inner: INNER, joining: { word: 'of', after: BEFORE_OF } };
