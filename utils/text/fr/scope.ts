import type { ScopeRules } from '@/utils/text/shared/words/scopeRules';

const STATED =
  /(?<!\p{L})(?:(?:a|ont) (?:dit|déclaré|annoncé|indiqué|affirmé|confirmé|rapporté|précisé|expliqué|publié|écrit)|annonçait|annonçaient|communiqué|diffusé)(?!\p{L})/u;

/** What French writes beside a number or a date to say what it takes in. */
export const scope: ScopeRules = {
  further: {
    before: /(?<!\p{L})(?:autres|supplémentaires)\s$/iu,
    behind: /^\s(?:autres|(?:\p{L}+ )?(?:supplémentaires|de plus(?! (?:de|que))|restants|restantes))(?!\p{L})/u,
    own: /^autres(?!\p{L})/iu,
  },
  ofThem: { behind: /^ (?:d['’]entre (?:eux|elles)|d['’]eux)(?!\p{L})/u, before: /(?<!\p{L})dont\s(?:\p{L}+\s)?$/u },
  earlier: /^\s(?:plus tôt|auparavant|avant)(?!\p{L})/u,
  overall:
    /(?<!\p{L})(?:dans le monde|à travers le (?:monde|pays)|au total|dans (?:plusieurs|\d+|une douzaine de) pays)(?!\p{L})/u,
  ofSources:
    /^ (?:\p{L}+ ){0,2}(?:sources|(?:personnes|responsables) (?:proches|au fait|informées|ayant connaissance))(?!\p{L})/u,
  average: {
    before: /(?<!\p{L})(?:en moyenne|moyenne de|médiane de)\s(?:environ\s|près de\s)?$/iu,
    behind: /^[^.,;]{0,15} (?:en moyenne|par (?:personne|habitant|tête))(?!\p{L})/u,
  },
  span: { before: /(?<!\p{L})(?:dernier|derniers|dernières|précédents|précédentes)\s$/iu },
  stated: { before: STATED, behind: STATED },
  expected: {
    before:
      /(?<!\p{L})(?:devrai(?:t|ent)|compte(?:nt)?|envisage(?:nt)?|prév(?:oit|oient|u|ue|us|ues|isions?)|attend(?:us?|ues?|ent)|pourrai(?:t|ent)|estim(?:e|ent)|table(?:nt)? sur)(?!\p{L})/u,
  },
};
