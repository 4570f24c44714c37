/** Whether a value that came from outside, or out of storage, is as it should be. */
export type Check = (value: unknown) => boolean;

/** More than any honest text; it bounds what one row may hold. */
const LONGEST = 2_000_000;

export const isText: Check = (value) => typeof value === 'string' && value.length <= LONGEST;
export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const isBoolean: Check = (value) => typeof value === 'boolean';

/** An address that may be opened: http(s). */
export const isWebAddress: Check = (value) =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);

export const isOneOf =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value as string);

export const isOptional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const isListOf =
  (check: Check, most = Number.POSITIVE_INFINITY): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

/** An object with these members; others are let be. */
export const isShaped =
  (members: Record<string, Check>): Check =>
  (value) =>
    isObject(value) && wrongMember(value, members) === undefined;

/** A topic, as it is stored and exported. */
export const isTopic: Check = isShaped({
  ...{ id: isText, name: isText, excludes: isListOf(isText) },
  marks: isListOf(isListOf(isText)),
});

/** The first member that is not as it should be. */
export function wrongMember(value: Record<string, unknown>, members: Record<string, Check>): string | undefined {
  return Object.keys(members).find((name) => !members[name]!(Object.hasOwn(value, name) ? value[name] : undefined));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
