import type messages from '@/public/_locales/en/messages.json';

/** Every visible string has a key here; the English file is the full list. */
export type MessageKey = keyof typeof messages;
/** Keys that come in the plural forms of the language: `reports_one`, `reports_few`, `reports_many`, `reports_other`. */
export type CountKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** The reader's language and the moment of reading: all that wording needs from outside. */
export interface Words {
  /** BCP 47 tag that dates and numbers are written in. */
  locale: string;
  /** Milliseconds since 1970: decides whether a year is written out. */
  now: number;
  /** Times are written with year and zone, for what is read elsewhere and later. */
  full?: boolean;
  /** IANA zone; the reader's own where absent. */
  timeZone?: string;
  /** The message with $1 to $9 filled in. */
  t(key: MessageKey, ...values: (string | number)[]): string;
  /** The message in the plural form for this count, which is $1; further values follow from $2. */
  count(key: CountKey, count: number, ...values: (string | number)[]): string;
}

/** Words from any message lookup: the browser's in the extension, a plain file in tests. */
export function createWords(
  lookup: (key: string, values: string[]) => string,
  locale: string,
  now: number,
  timeZone?: string,
): Words {
  const plural = new Intl.PluralRules(locale);
  const figures = new Intl.NumberFormat(locale);
  const written = (values: (string | number)[]) =>
    values.map((value) => (typeof value === 'number' ? figures.format(value) : value));
  return {
    locale,
    now,
    timeZone,
    t: (key, ...values) => lookup(key, written(values)),
    count: (key, count, ...values) => {
      const all = written([count, ...values]);
      // A form that a message does not have is written like the general one.
      return lookup(`${key}_${plural.select(count)}`, all) || lookup(`${key}_other`, all);
    },
  };
}

/** A lookup in one language's messages.json, falling back to another's: what the browser does, for tests and scripts. */
export function lookupIn(...files: Record<string, { message: string }>[]) {
  return (key: string, values: string[]): string => {
    const message = files.find((file) => key in file)?.[key]?.message ?? '';
    return message.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
  };
}
