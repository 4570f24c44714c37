import { tidy } from './words';

const AUTHORS_AT_MOST = 12;

// "By Ann Lee", "Written by: Ann Lee", "Von Ann Lee"
const BY =
  /^(?:(?:written|posted|reported|reviewed|words)\s)?(?:by|von|par|por|di|av|af|door|oleh|author|autor|auteur)\b[:\s]*/i;
const ADDRESS = /^https?:|^www\.|facebook\.com|twitter\.com/i;
// "Staff Writer", "Senior Editor", "MD", "Political Correspondent", "redakteur"
const OFFICE =
  /\b(?:staff writer|writer|editor|reporter|correspondent|journalist|columnist|contributor|producer|analyst|director|manager|officer|founder|ceo|cto|expert|specialist|redakteur(?:in)?|redacteur|journaliste|periodista|reporterin|korrespondent(?:in)?)$|\b(?:director|head|president|manager) of\b|^(?:md|phd|ph\.d\.?|mba|rd|rdn|ms|cpa|jr\.?|sr\.?|esq\.?|inc\.?|llc)$/i;

// What stands behind a name in capitals alone: "Ann Lee, FAND", "Ann Lee, AFP"
const DEGREE = /^\p{Lu}{2,6}$/u;

/** Names out of bylines: "By Ann Lee and Bo Ray, Staff Writer" gives "Ann Lee", "Bo Ray". */
export function splitNames(bylines: string[]): string[] {
  const parts = bylines
    .filter((byline) => !ADDRESS.test(byline.trim()))
    .flatMap((byline) =>
      tidy(byline.slice(0, 300))
        .replace(BY, '')
        .split(/\s*(?:[,;|]|\s\/|\s&\s|\s(?:and|und|et|y|e|og|och|en)\s)\s*/u)
        .filter((part, at) => at === 0 || !DEGREE.test(part)),
    )
    .map(cleanName)
    .filter(isName);
  return [...new Set(parts)].slice(0, AUTHORS_AT_MOST);
}

function cleanName(name: string): string {
  return name
    .replace(/\S+@\S+|\(.{0,60}\)|https?:\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY, '')
    .replace(/^[^\p{L}]+|[\s,;:|–-]+$/gu, '');
}

/** Whether a part of a byline can be a name: a few words, no figures, no office. Names in small letters are pen names. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || OFFICE.test(name) || /\d{2}|[!?]/.test(name)) return false;
  const words = name.split(' ');
  const isRunningText = words.length > 2 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2;
  return (
    /\p{L}/u.test(name) &&
    words.length <= 7 &&
    !isRunningText &&
    !/^(?:and|und|et|y|by|von|the author|january|february|march|april|may|june|july|august|september|october|november|december|admin|administrator|editor|guest|unknown|author|authors|staff|share|follow|home|news|blog)$/i.test(
      name,
    )
  );
}
