/** The languages whose month names are known, by their tags; those with other calendars by their Gregorian names. */
const LANGUAGES = (
  'en de fr es it pt nl sv da nb fi is pl cs sk sl hr sr sr-Latn bs mk bg ru uk be ro hu el tr az et lv lt sq ' +
  'ca gl eu ga cy mt af sw id ms fil ar-EG ar-SY ar-MA he fa-u-ca-gregory ur hi bn mr ta te ka hy kk uz-Latn mn th-u-ca-gregory'
).split(' ');
/** How months are written with a day ("14 июля") and alone ("июль"), in full and short. */
const FORMS: Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
  { month: 'long' },
  { month: 'short' },
];
/** Shorter beginnings are those of many words; "sept", "janv" and "okt" are as short as months are cut. */
const SHORTEST = 3;

type Months = Map<string, number>;
const known = new Map<string, Months>();

/**
 * The month that a word names, 1 to 12: "July", "juil.", "Июля". The text's own language is asked first; among the others
 * a name counts that means one month only, as "listopad" is October in Croatian and November in Polish.
 */
export function monthOf(word: string, language?: string): number | undefined {
  const key = fold(word);
  const own = language === undefined ? [] : LANGUAGES.filter((tag) => isTagOf(tag, language));
  for (const tags of [own, ['en'], LANGUAGES]) {
    const months = monthsOf(tags);
    const month = months.get(key) ?? months.get(key.replace(IN, ''));
    if (month !== undefined) return month;
  }
  return undefined;
}

/** Hebrew writes "in" as a letter before the month: "10 ביולי". */
const IN = /^ב/;

const isTagOf = (tag: string, language: string) => tag.split('-', 1)[0] === language.split(/[-_]/, 1)[0]?.toLowerCase();

/** Built when first needed: few texts write months in other languages. */
function monthsOf(tags: string[]): Months {
  const key = tags.join(' ');
  const months = known.get(key) ?? withBeginnings(unambiguous(tags.flatMap(namesIn)));
  known.set(key, months);
  return months;
}

type Named = [name: string, month: number];

function namesIn(tag: string): Named[] {
  return FORMS.flatMap((form) => {
    const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at): Named => [nameOf(format, at), at + 1]);
  }).filter(([name]) => /^[\p{L}\p{M}'’]{2,}$/u.test(name));
}

function nameOf(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2026, month, 14));
  return fold(parts.find(({ type }) => type === 'month')?.value ?? '');
}

/** "Juil." → "juil", "Ιούλιος" → "ιουλιος": accents are often left out. The vowel signs of Indian scripts are no accents. */
const fold = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/\p{Script=Inherited}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll('.', '');

function unambiguous(names: Named[]): Months {
  const months: Months = new Map();
  const unclear = new Set(
    names.filter(([name, month]) => months.set(name, months.get(name) ?? month).get(name) !== month),
  );
  const clashing = new Set([...unclear].map(([name]) => name));
  return new Map([...months].filter(([name]) => !clashing.has(name)));
}

/** Names cut anywhere, where no other month begins so: "sept", "febr", but not "jui" of "juin" and "juillet". */
function withBeginnings(months: Months): Months {
  const beginnings = [...months].flatMap(([name, month]) =>
    Array.from(
      { length: Math.max(0, name.length - SHORTEST) },
      (_, cut): Named => [name.slice(0, SHORTEST + cut), month],
    ),
  );
  return new Map([...unambiguous(beginnings), ...months]);
}
