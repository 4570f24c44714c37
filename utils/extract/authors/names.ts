import { fold, tidy } from '../page/words';

const AUTHORS_AT_MOST = 12;

// "By Ann Lee", "Written by: Ann Lee", "Von Ann Lee", "Eingestellt von Ann Lee", "See all posts by Ann Lee"
const BY =
  /^(?:(?:written|posted|published|reported|reviewed|words|story|text|eingestellt|geschrieben|verfasst|erstellt|publié|écrit|escrito|publicado|scritto|skriven|geschreven|(?:(?:see|view|read|all|more|alle|weitere|mehr)\s){0,2}(?:posts|articles|stories|artikel|beiträge|more|mehr|all))\s)?(?:by|von|par|por|di|av|af|door|oleh|autor(?:in)?|author|auteur|autore)(?!\p{L})[:\s]*/iu;
const ADDRESS = /^https?:|^www\.|facebook\.com|twitter\.com/i;
// "Staff Writer", "Senior Editor", "MD", "Political Correspondent", "redakteur"
const OFFICE =
  /\b(?:staff writer|writer|editor|reporter|correspondent|journalist|columnist|contributor|producer|analyst|director|manager|officer|founder|ceo|cto|expert|specialist|redakteur(?:in)?|redacteur|journaliste|periodista|reporterin|korrespondent(?:in)?)$|\b(?:director|head|president|manager) of\b|^(?:md|phd|ph\.d\.?|mba|rd|rdn|ms|cpa|jr\.?|sr\.?|esq\.?|inc\.?|llc)$/i;

// What stands behind a name in capitals alone: "Ann Lee, FAND", "Ann Lee, AFP"
const DEGREE = /^\p{Lu}{2,6}$/u;

// "ann@news.example (Ann Lee)", as RSS writes it
const MAIL_AND_NAME = /^\S+@\S+\s*\((.{2,80})\)$/;
// "Ann Lee/Bo Ray", "AFP/Reuters"; not "dpa/lno"
const SLASH = '(?<=\\p{L})/(?=\\p{Lu})';
// "Ann Lee with Bo Ray", "Ann Lee avec AFP"; not "Learn more with our guide"
const WITH = '(?:with|mit|avec|con|met|med)\\s(?=\\p{Lu})';
const DIVIDER = new RegExp(
  `\\s*(?:[,;|]|\\s/|${SLASH}|\\s&\\s|\\s(?:and|und|et|y|e|og|och|en)\\s|\\s${WITH})\\s*`,
  'u',
);

/** Names out of bylines: "By Ann Lee and Bo Ray, Staff Writer" gives "Ann Lee", "Bo Ray". */
export function splitNames(bylines: readonly string[]): string[] {
  const parts = bylines
    .filter((byline) => !ADDRESS.test(byline.trim()))
    .flatMap((byline) =>
      tidy(byline.slice(0, 300).replace(/<[^>]{0,200}>/g, ' '))
        .replace(MAIL_AND_NAME, '$1')
        .replace(BY, '')
        .split(DIVIDER)
        .filter((part, at) => at === 0 || !DEGREE.test(part)),
    )
    .map(cleanName)
    .filter(isName);
  return distinct(parts).slice(0, AUTHORS_AT_MOST);
}

/** Each name once, however it is written: "Ann Lee", "ANN LEE". */
function distinct(names: string[]): string[] {
  const known = new Map(names.toReversed().map((name) => [fold(name), name]));
  return names.filter((name) => known.get(fold(name)) === name && known.delete(fold(name)));
}

// "Lee, Ann", "Lee-Ray, Ann B."
const LAST_FIRST = /^(\p{Lu}[\p{L}'’-]*\p{Ll}), (\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\.?)?)$/u;
const AGENCY = /^(?:Reuters|Bloomberg|Xinhua|Tass|Interfax|Kyodo|Yonhap|Associated|Agen\p{L}+)$/u;

/** A list of names as libraries and metadata write it, in the order of speech: "Lee, Ann; Ray, Bo" → "Ann Lee; Bo Ray". */
export function inSpokenOrder(names: string): string {
  const turned = names.split(/\s*;\s*/).map((name) => {
    const [, last = '', first = ''] = LAST_FIRST.exec(name.trim()) ?? [];
    return last === '' || AGENCY.test(first) || AGENCY.test(last) ? name : `${first} ${last}`;
  });
  return turned.join('; ');
}

function cleanName(name: string): string {
  return name
    .replace(/\S+@\S+|\(.{0,60}\)|https?:\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY, '')
    .replace(/^[^\p{L}]+|[\s,;:|–-]+$/gu, '');
}

/** Small words within names of people and offices. */
const PARTICLE =
  /^(?:de|del|della|dello|den|der|des|di|da|das|do|dos|du|van|von|vom|zu|zum|zur|ten|ter|af|av|la|le|el|al|bin|ibn|bint|abu|y|e|of|the|for|and|für|und|in|on|at|d'.*|d’.*|al-.*|el-.*)$/;
/** What an office calls its people, behind its own name: "Science staff". */
const STAFF =
  /^(?:staff|team|desk|services?|reports?|wires?|newsroom|editors|writers|agencies|contributors|redaktion|news)$/;
/** Words that stand where a name is looked for, and are none. */
const LABEL =
  /^(?:and|und|et|y|by|von|the author|january|february|march|april|may|june|july|august|september|october|november|december|admin|administrator|editor|guest|unknown|authors?|autor(?:en|in)?|auteurs?|staff|share|follow|folgen|(?:all|more|alle|weitere|mehr) (?:articles|posts|stories|artikel|beiträge)|home|news|blog|datum|date|stand|uhr|cookies?|see all|view all|show all|more|mehr|alle anzeigen|posts?|articles?|profile?|bio|about|contact|kontakt|website|e-?mail|twitter|facebook|instagram|linkedin|rss|updated|published|veröffentlicht|aktualisiert|comments?|kommentare?|read more|mehr lesen|verified|subscribe)$/i;

/** Whether a part of a byline can be a name: a few words, no figures, no office. Names in small letters are pen names. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || OFFICE.test(name) || /(?<!\p{L})\d{2}|\d{3}|[!?]/u.test(name))
    return false;
  const words = name.split(' ');
  return /\p{L}/u.test(name) && words.length <= 7 && !isSentence(words) && !LABEL.test(name);
}

/** "Rheinmetall gehackt", "See all": beside a word with a capital letter, small words of a name are few and known. */
function isSentence(words: string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  if (small.length === words.length) return words.length > 2;
  return small.some((word) => !PARTICLE.test(word) && !STAFF.test(word));
}
