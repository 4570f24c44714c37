import type { ScopeRules } from '@/utils/text/shared/words/scopeRules';

const STATED =
  /(?<!\p{L})(?:dijo|dijeron|anunci(?:ó|aron)|confirm(?:ó|aron)|inform(?:ó|aron)|comunic(?:ó|aron)|declar(?:ó|aron)|asegur(?:ó|aron)|señal(?:ó|aron)|explic(?:ó|aron)|public(?:ó|aron|ado)|difundido|comunicado)(?!\p{L})/u;

/** What Spanish writes beside a number or a date to say what it takes in. */
export const scope: ScopeRules = {
  further: {
    before: /(?<!\p{L})(?:otr[oa]s|los otros|las otras|los restantes|las restantes|los demás|adicionales)\s$/iu,
    behind: /^\s(?:\p{L}+ )?(?:más(?! (?:de|que))|adicionales|restantes)(?!\p{L})/u,
    own: /^otr[oa]s?(?!\p{L})/iu,
  },
  ofThem: { behind: /^ de (?:ellos|ellas)(?!\p{L})/u, before: /(?<!\p{L})de (?:ellos|ellas),?\s(?:\p{L}+\s)?$/u },
  earlier: /^\s(?:antes|atrás)(?!\p{L})/u,
  overall:
    /(?<!\p{L})(?:en todo el (?:mundo|país)|a nivel mundial|en total|en (?:varios|\d+|una docena de) países)(?!\p{L})/u,
  ofSources:
    /^ (?:\p{L}+ ){0,2}(?:fuentes|(?:personas|funcionarios) (?:familiarizad[oa]s|al tanto|con conocimiento|cercan[oa]s))(?!\p{L})/u,
  average: {
    before: /(?<!\p{L})(?:promedio|media|mediana)\s(?:de\s)?(?:unos\s|casi\s)?$/iu,
    behind: /^[^.,;]{0,15} (?:de (?:media|promedio)|en promedio|por persona|per cápita)(?!\p{L})/u,
  },
  span: { before: /(?<!\p{L})(?:últimos|últimas|pasados|pasadas|anteriores)\s$/iu },
  stated: { before: STATED, behind: STATED },
  expected: {
    before:
      /(?<!\p{L})(?:esper(?:a|an|aba|aban)|prev(?:é|én|isto|ista|istos|istas|isión|isiones)|calcula|calculan|estima|estiman|podrí(?:a|an)|proyecta|proyectan|pronostic\p{L}+|planea|planean)(?!\p{L})/u,
  },
};
