/** Names of countries in the sources that `Intl.DisplayNames` writes otherwise. */
const OTHER_NAMES: Record<string, string> = {
  'United Kingdom': 'GB',
  'The Netherlands': 'NL',
  'Hong Kong': 'HK',
  Turkey: 'TR',
  Palestine: 'PS',
  'Saint Kitts and Nevis': 'KN',
  'Czech Republic': 'CZ',
};
/** Region codes of fundus that are no ISO 3166 codes. */
const OTHER_CODES: Record<string, string> = { uk: 'GB', ind: 'IN', isl: 'IS' };
/** Regions without a country, and codes that fundus uses for two: absent rather than guessed. */
const NO_COUNTRY = new Set(['gl', 'li', 'ls']);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const BY_NAME = new Map(
  LETTERS.flatMap((one) => LETTERS.map((two) => one + two)).map((code) => [display.of(code) ?? code, code] as const),
);

/** ISO 3166 alpha-2 of an English name; undefined for "Global", "Netherlands/Morocco" and what is unknown. */
export const countryOfName = (name: string | null): string | undefined =>
  name === null ? undefined : (OTHER_NAMES[name] ?? BY_NAME.get(name));

export const countryOfRegion = (region: string): string | undefined =>
  NO_COUNTRY.has(region) ? undefined : (OTHER_CODES[region] ?? region.toUpperCase());
