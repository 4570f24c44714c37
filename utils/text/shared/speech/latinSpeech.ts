import type { SpeechRules } from './speechRules';

/** What a language in Latin letters says of its speech verbs and speakers; sources of patterns over the text as printed. */
export interface SpeechWords {
  /** Verbs that stand right behind a quotation, before the speaker: "sagte", "a déclaré", "aseguró". */
  verbs: string;
  /** What may stand between such a verb and its speaker: "lundi", "am Montag". */
  between: string;
  /** Before a role. */
  article: string;
  /** "the mother", "le capitaine". */
  role: string;
  /** Words in lower case inside a name: "von", "de la". */
  inner: string;
  pronouns: string;
  /** Behind a quotation without a verb: "so Weber", "selon la préfecture". */
  according: string;
  /** Words with a capital that begin a sentence and name nobody. */
  noName: string;
  and: string;
}

const MARKS = '[\\s,.”"»«“\'’]{0,5}';
const OPENING = '[„“"«‹\'‘]?\\s?$';

/** "Ana Silva", "Gaël Le Dantec", "Siham Zein ad-Din" */
export function nameOf(inner: string): string {
  const word = "\\p{Lu}(?:[\\p{L}'’-]{1,30}|\\.)";
  return `${word}(?:\\s(?:(?:${inner})[\\s-]){0,2}${word}){0,5}`;
}

/** The speaker's place beside a quotation, by a language's words for it. */
export function speakersBy(
  words: SpeechWords,
): Pick<SpeechRules, 'after' | 'before' | 'pronoun' | 'spoken' | 'together' | 'noName' | 'hasCapitals'> {
  const { verbs, between, article, role, inner, pronouns, according, noName, and } = words;
  const name = nameOf(inner);
  // "aseguró el jefe de los bomberos, Julio Paredes": the name behind the role, else the role.
  const named = `(?!(?:${noName})(?![\\p{L}]))(${name})`;
  const speaker = `(?:${article})[^,.;:„“"«»]{3,60},\\s${named}|(?:(?:${role})\\s)?${named}|(${role})|(${pronouns})`;
  const verb = `(?:${verbs})(?![\\p{L}])(?:\\s(?:${between}))?`;
  return {
    after: [
      new RegExp(`^${MARKS}${verb}\\s(?:${speaker})`, 'u'),
      new RegExp(`^${MARKS}(?:${according})\\s?(?:${speaker})`, 'u'),
      new RegExp(`^${MARKS}(?:${speaker})(?:,\\s[^,„“"«]{1,60},)?\\s${verb}(?!:)`, 'u'),
    ],
    before: [
      new RegExp(`(?:^|[\\s,;])(?:${speaker})(?:,\\s[^,„“"«]{1,60},)?\\s${verb}[^„“"«]{0,60}:?\\s?${OPENING}`, 'u'),
      new RegExp(`(?:^|[\\s,;])(?:${speaker})[^„“"«.]{0,60}:\\s?${OPENING}`, 'u'),
    ],
    pronoun: new RegExp(`^(?:${pronouns})$`, 'iu'),
    spoken: new RegExp(`(${name})(?:,\\s[^,„“"«]{1,60},)?\\s${verb}|${verb}\\s(?:(?:${role}),?\\s)?(${name})`, 'gu'),
    together: new RegExp(`\\p{L} ${and} $`, 'u'),
    noName: new RegExp(`^(?:${noName})(?![\\p{L}])`, 'u'),
    hasCapitals: true,
  };
}
