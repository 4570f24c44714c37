import type { ScopeRules } from '@/utils/text/shared/words/scopeRules';

const STATED =
  /(?<!\p{L})(?:sagten?|teilten?|mitteilten?|erklärten?|bestätigten?|berichteten?|schrieb(?:en)?|kündigten?|gab(?:en)? bekannt|bekannt gab|hieß es|Mitteilung|Erklärung|veröffentlicht\p{L}*)(?!\p{L})/u;

/** What German writes beside a number or a date to say what it takes in. */
export const scope: ScopeRules = {
  further: {
    before:
      /(?<!\p{L})(?:weitere[nr]?|andere[nr]?|zusätzliche[nr]?|übrigen|restlichen|noch einmal|nochmals|ein(?:en?|er)? (?:weitere[nrs]?|andere[nrs]?))\s$/iu,
    behind: /^\s(?:weitere[nr]?|andere[nr]?|zusätzliche[nr]?)(?!\p{L})/u,
    own: /(?<!\p{L})(?:weitere[nr]?|andere[nr]?)(?!\p{L})/iu,
  },
  ofThem: {
    behind: /^(?: von ihnen| davon| darunter)(?!\p{L})/u,
    before: /(?<!\p{L})(?:davon|darunter|unter ihnen)\s(?:\p{L}+\s)?$/u,
  },
  // "von 60 auf 64 Jahre": what it was before
  earlier: /^\s(?:(?:zuvor|vorher|davor|früher)(?!\p{L})|auf (?:rund |etwa |knapp )?\p{N})/u,
  ofPart: /^[^.,;]{0,40} allein(?!\p{L})/u,
  overall:
    /(?<!\p{L})(?:weltweit|landesweit|bundesweit|europaweit|insgesamt|in (?:mehreren|\d+|einem Dutzend) Ländern)(?!\p{L})/u,
  ofSources:
    /^ (?:\p{L}+ ){0,2}(?:Quellen|Insidern?|(?:Personen|Menschen|Eingeweihten|Beamten?),? (?:die )?mit (?:der|dem))/u,
  average: {
    before:
      /(?<!\p{L})(?:durchschnittlich(?:en?)?|im (?:Durchschnitt|Schnitt|Mittel)|pro Kopf)\s(?:(?:etwa|rund|knapp|gut)\s)?$/iu,
    behind: /^[^.,;]{0,15} (?:im (?:Durchschnitt|Schnitt|Mittel)|pro Kopf|je Einwohner)(?!\p{L})/u,
  },
  span: { before: /(?<!\p{L})(?:vergangenen|letzten|vorigen|vorangegangenen)\s$/iu },
  stated: { before: STATED, behind: STATED },
  expected: {
    before:
      /(?<!\p{L})(?:erwarte\p{L}*|rechne[nt]|prognosti\p{L}+|Prognosen?|voraussichtlich|geplant\p{L}*|plan(?:t|en)|könnten?|dürften?|soll|sollen|schätz\p{L}+)(?!\p{L})/u,
  },
};
